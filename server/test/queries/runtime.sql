select '{' || '"runtime":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "runtime"."node_id" as "id", "runtime"."name" as "name", "runtime"."license" as "license", "runtime"."repository" as "repository", "runtime"."homepage" as "homepage", j3._j as "formats"
        from (
          select "runtime".*
          from "runtime"
          where ("slug" = $1)
          limit 1) as "runtime"
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select upper(replace("support", '-', '_')) as "support", "runtime_support"."hardware" as "hardware", "runtime_support"."note" as "note", "runtime_support"."locator" as "locator", j1._j as "quantization", j2._j as "source"
            from "runtime_support"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "quantization"."slug" as "slug", upper(replace("format", '-', '_')) as "format"
                from "quantization"
                where "quantization"."id" = "runtime_support"."quantization_id") as o) as j1 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug"
                from "source"
                where "source"."id" = "runtime_support"."source_id") as o) as j2 on true
            where "runtime_support"."runtime_id" = "runtime"."id"
            order by "runtime_support"."id") as o) as j3) as o))::text, 'null') || '}' as data
-- $1 = "wave-run"
