select '{' || '"quantization":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "quantization"."node_id" as "id", "quantization"."name" as "name", upper(replace("format", '-', '_')) as "format", "quantization"."explanation" as "explanation", "quantization"."bits_per_weight" as "bitsPerWeight", case when "quantization"."bits_per_weight" is not null then j2._j end as "bitsPerWeightClaim", j4._j as "runtimes"
        from (
          select "quantization".*
          from "quantization"
          where ("slug" = $1)
          limit 1) as "quantization"
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "source"."slug" as "slug"
            from "source"
            where "source"."id" = "quantization"."bits_source_id") as o) as j1 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select "bits_per_weight" as "value", "quantization"."bits_locator" as "locator", j1._j as "source") as o) as j2
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select upper(replace("support", '-', '_')) as "support", j3._j as "runtime"
            from "runtime_support"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "runtime"."name" as "name"
                from "runtime"
                where "runtime"."id" = "runtime_support"."runtime_id") as o) as j3 on true
            where "runtime_support"."quantization_id" = "quantization"."id" and ("support" != $2)
            order by "runtime_support"."id") as o) as j4) as o))::text, 'null') || '}' as data
-- $1 = "q4"
-- $2 = "no"
