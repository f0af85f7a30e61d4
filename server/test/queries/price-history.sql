select '{' || '"model$1":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j7._j as "priceHistory", j11._j as "priceHistory$2"
        from (
          select "model".*
          from "model"
          where ("id" = (
              select "model_id"
              from "model_name"
              where "name" = lower($1)))
          limit 1) as "model"
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "offering"."provider_id" as "providerId", "offering"."is_free_tier" as "isFreeTier", "offering"."as_of" as "asOf", j2._j as "provider", 'Offering'::text as "__typename", j5._j as "$"
            from "offering"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "provider"."name" as "name", 'Provider'::text as "__typename", j1._j as "$"
                from "provider"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "provider"."slug" as "slug", 'Provider'::text as "__typename") as o) as j1
                where "provider"."id" = "offering"."provider_id") as o) as j2 on true
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "dispute_reason" as "reason") as o) as j3
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug"
                from "source"
                where "source"."id" = "offering"."source_id") as o) as j4 on true
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "offering"."as_of" as "asOf", "offering"."input_usd_per_million_tokens" as "inputUsdPerMillionTokens", "offering"."output_usd_per_million_tokens" as "outputUsdPerMillionTokens", case when "offering"."dispute_reason" is not null then j3._j end as "dispute", j4._j as "source", 'Offering'::text as "__typename") as o) as j5
            where "offering"."model_id" = "model"."id" and (("retracted_on" is null and ("input_usd_per_million_tokens" is not null or "output_usd_per_million_tokens" is not null)))
            order by "offering"."as_of", "offering"."id") as o) as j6
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j6._j as "offerings") as o) as j7
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "offering"."provider_id" as "providerId", "offering"."is_free_tier" as "isFreeTier", "offering"."as_of" as "asOf", j8._j as "provider", 'Offering'::text as "__typename", j9._j as "$"
            from "offering"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "provider"."name" as "name", 'Provider'::text as "__typename"
                from "provider"
                where "provider"."id" = "offering"."provider_id") as o) as j8 on true
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "offering"."as_of" as "asOf", "offering"."input_usd_per_million_tokens" as "inputUsdPerMillionTokens", 'Offering'::text as "__typename") as o) as j9
            where "offering"."model_id" = "model"."id" and (("retracted_on" is null and ("input_usd_per_million_tokens" is not null or "output_usd_per_million_tokens" is not null) and "provider_id" = (
                  select "provider"."id"
                  from "provider"
                  where "provider"."slug" = $2)))
            order by "offering"."as_of", "offering"."id") as o) as j10
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j10._j as "offerings") as o) as j11) as o))::text, 'null') || '}' as data
-- $1 = "pebble"
-- $2 = "market"
