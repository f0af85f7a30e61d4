select '{' || '"model":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "model"."name" as "name", j8._j as "quantizations"
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
            select "published_quantization"."url" as "url", "published_quantization"."size_bytes" as "sizeBytes", "published_quantization"."locator" as "locator", j1._j as "source", j7._j as "quantization"
            from "published_quantization"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug"
                from "source"
                where "source"."id" = "published_quantization"."source_id") as o) as j1 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "quantization"."slug" as "slug", upper(replace("format", '-', '_')) as "format", "quantization"."bits_per_weight" as "bitsPerWeight", case when "quantization"."bits_per_weight" is not null then j3._j end as "bitsPerWeightClaim", j6._j as "runtimes"
                from "quantization"
                left join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "source"."slug" as "slug"
                    from "source"
                    where "source"."id" = "quantization"."bits_source_id") as o) as j2 on true
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "bits_per_weight" as "value", "quantization"."bits_locator" as "locator", j2._j as "source") as o) as j3
                cross join lateral (
                  select coalesce(json_agg(o.*), '[]') as _j
                  from (
                    select upper(replace("support", '-', '_')) as "support", "runtime_support"."hardware" as "hardware", "runtime_support"."note" as "note", j4._j as "runtime", j5._j as "source"
                    from "runtime_support"
                    left join lateral (
                      select row_to_json(o.*) as _j
                      from (
                        select "runtime"."slug" as "slug", "runtime"."license" as "license"
                        from "runtime"
                        where "runtime"."id" = "runtime_support"."runtime_id") as o) as j4 on true
                    left join lateral (
                      select row_to_json(o.*) as _j
                      from (
                        select "source"."slug" as "slug"
                        from "source"
                        where "source"."id" = "runtime_support"."source_id") as o) as j5 on true
                    where "runtime_support"."quantization_id" = "quantization"."id" and ("support" != $2)
                    order by "runtime_support"."id") as o) as j6
                where "quantization"."id" = "published_quantization"."quantization_id") as o) as j7 on true
            where "published_quantization"."model_id" = "model"."id" and ("published_quantization"."rank" = 1)
            order by "published_quantization"."id") as o) as j8) as o))::text, 'null') || '}' as data
-- $1 = "pebble"
-- $2 = "no"
