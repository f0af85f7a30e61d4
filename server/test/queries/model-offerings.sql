select '{' || '"model":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "model"."name" as "name", j6._j as "offerings"
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
            select j1._j as "provider", "offering"."input_usd_per_million_tokens" as "inputUsdPerMillionTokens", "offering"."output_usd_per_million_tokens" as "outputUsdPerMillionTokens", "offering"."output_tokens_per_second" as "outputTokensPerSecond", "offering"."time_to_first_token_ms" as "timeToFirstTokenMs", "offering"."context_tokens" as "contextTokens", "offering"."precision" as "precision", "offering"."is_free_tier" as "isFreeTier", "offering"."as_of" as "asOf", j2._j as "source", j3._j as "via", case when "offering"."dispute_reason" is not null then j5._j end as "dispute"
            from "offering"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "provider"."slug" as "slug", "provider"."name" as "name"
                from "provider"
                where "provider"."id" = "offering"."provider_id") as o) as j1 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug", upper(replace("tier", '-', '_')) as "tier"
                from "source"
                where "source"."id" = "offering"."source_id") as o) as j2 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "organization"."name" as "name"
                from "organization"
                where "organization"."id" = "offering"."via_organization_id") as o) as j3 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug"
                from "source"
                where "source"."id" = "offering"."dispute_source_id") as o) as j4 on true
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "dispute_reason" as "reason", j4._j as "source") as o) as j5
            where "offering"."model_id" = "model"."id"
            order by "dispute_reason" is not null, "offering"."as_of" desc, "offering"."id") as o) as j6) as o))::text, 'null') || '}' as data
-- $1 = "pebble"
