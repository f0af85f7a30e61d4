select '{' || '"coverage$1":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "coverage"."fact_name" as "factName", coalesce((
                
                select held.models
                from coverage_day as held
                
                where held.coverage_id = coverage.id and held.day <= $1
                order by held.day desc
                limit 1
                              ), 0) as "models", j2._j as "benchmark", 'coverage'::text as "__typename"
            from "coverage"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Benchmark'::text as "__typename", j1._j as "$"
                from "benchmark"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "benchmark"."slug" as "slug", 'Benchmark'::text as "__typename") as o) as j1
                where "benchmark"."id" = "coverage"."benchmark_id") as o) as j2 on true
            order by "coverage"."id") as o) as "rows", (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "gap"."fact_name" as "factName", j4._j as "model", 'gap'::text as "__typename"
            from "gap"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select 'Model'::text as "__typename", j3._j as "$"
                from "model"
                cross join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "model"."slug" as "slug", 'Model'::text as "__typename") as o) as j3
                where "model"."id" = "gap"."model_id") as o) as j4 on true
            order by "gap"."id") as o) as "gaps", (
          select row_to_json(o.*) as _j
          from (
            select "catalog_day"."counts" as "counts", 'catalogDay'::text as "__typename"
            from "catalog_day"
            where ("day" <= $2)
            order by "catalog_day"."day" desc
            limit 1) as o) as "catalog") as o))::text, 'null') || ',"model$2":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j6._j as "missingFacts$3"
        from (
          select "model".*
          from "model"
          where ("id" = (
              select "model_id"
              from "model_name"
              where "name" = lower($3)))
          limit 1) as "model"
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "fact"."name" as "name", 'Fact'::text as "__typename"
            from "fact"
            where "fact"."model_id" = "model"."id" and ("as_of" <= $4)
            order by "fact"."id") as o) as j5
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j5._j as "stated") as o) as j6) as o))::text, 'null') || '}' as data
-- $1 = "2025-04-09"
-- $2 = "2025-04-09"
-- $3 = "pebble-base"
-- $4 = "2025-02-01"
