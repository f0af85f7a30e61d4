select '{' || '"benchmark":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "benchmark"."node_id" as "id", "benchmark"."name" as "name", "benchmark"."aliases" as "aliases", upper(replace("category", '-', '_')) as "category", "benchmark"."measures" as "measures", "benchmark"."metric" as "metric", upper(replace("unit", '-', '_')) as "unit", "benchmark"."min" as "min", "benchmark"."max" as "max", "benchmark"."higher_is_better" as "higherIsBetter", "benchmark"."paper" as "paper", "benchmark"."repository" as "repository", j1._j as "versions", j3._j as "caveats", j8._j as "scores"
        from (
          select "benchmark".*
          from "benchmark"
          where ("slug" = $1)
          limit 1) as "benchmark"
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "benchmark_version"."name" as "name", "benchmark_version"."description" as "description"
            from "benchmark_version"
            where "benchmark_version"."benchmark_id" = "benchmark"."id"
            order by "benchmark_version"."position", "benchmark_version"."id") as o) as j1
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select upper(replace("kind", '-', '_')) as "kind", "benchmark_caveat"."text" as "text", "benchmark_caveat"."locator" as "locator", j2._j as "source"
            from "benchmark_caveat"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug"
                from "source"
                where "source"."id" = "benchmark_caveat"."source_id") as o) as j2 on true
            where "benchmark_caveat"."benchmark_id" = "benchmark"."id"
            order by "benchmark_caveat"."position", "benchmark_caveat"."id") as o) as j3
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select coalesce(json_agg(page.p1
                order by page.place) filter (
                where page.place <= $2), '[]') as "nodes"
            from (
              select row_number() over (
                order by "score"."value" desc, "score"."id" desc) as place, j7._j as p1
              from (
                select *
                from (
                  select "score".*
                  from "score"
                  where "score"."benchmark_id" = "benchmark"."id" and ("score"."rank" = 1)
                  order by "score"."value" desc, "score"."id" desc
                  limit 101) as "score"
                limit $3) as "score"
              left join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "model"."slug" as "slug"
                  from "model"
                  where "model"."id" = "score"."model_id") as o) as j4 on true
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "set_size" as "size") as o) as j5
              left join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "source"."slug" as "slug"
                  from "source"
                  where "source"."id" = "score"."source_id") as o) as j6 on true
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "score"."value" as "value", j4._j as "model", case when "score"."set_key" is not null then j5._j end as "comparabilitySet", "score"."is_self_reported" as "isSelfReported", j6._j as "source") as o) as j7) as page) as o) as j8) as o))::text, 'null') || '}' as data
-- $1 = "sums"
-- $2 = 3
-- $3 = 4
