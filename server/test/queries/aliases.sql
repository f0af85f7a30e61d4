select '{' || '"pebble":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "model"."slug" as "slug", j2._j as "long", j4._j as "math", j6._j as "spelling"
        from (
          select "model".*
          from "model"
          where ("id" = (
              select "model_id"
              from "model_name"
              where "name" = lower($1)))
          limit 1) as "model"
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."number_value" as "value"
            from "fact"
            where "fact"."model_id" = "model"."id" and (("name" = $2 and "fact"."rank" = 1))
            limit 1) as o) as j1 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j1._j as "context") as o) as j2
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select coalesce(json_agg(page.p1
                order by page.place) filter (
                where page.place <= $3), '[]') as "nodes"
            from (
              select row_number() over (
                order by "score"."benchmark_id", "score"."rank", "score"."id") as place, j3._j as p1
              from (
                select *
                from (
                  select "score".*
                  from "score"
                  where "score"."model_id" = "model"."id" and (("score"."rank" = 1 and "score"."benchmark_id" in (
                        select "benchmark"."id"
                        from "benchmark"
                        where "benchmark"."category" = 'math')))
                  order by "score"."benchmark_id", "score"."rank", "score"."id"
                  limit 101) as "score"
                limit $4) as "score"
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "score"."value" as "value") as o) as j3) as page) as o) as j4
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select coalesce(json_agg(page.p1
                order by page.place) filter (
                where page.place <= $5), '[]') as "nodes"
            from (
              select row_number() over (
                order by "score"."benchmark_id", "score"."rank", "score"."id") as place, j5._j as p1
              from (
                select *
                from (
                  select "score".*
                  from "score"
                  where "score"."model_id" = "model"."id" and (("score"."rank" = 1 and "score"."benchmark_id" in (
                        select "benchmark"."id"
                        from "benchmark"
                        where "benchmark"."category" = 'instruction-following')))
                  order by "score"."benchmark_id", "score"."rank", "score"."id"
                  limit 101) as "score"
                limit $6) as "score"
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "score"."value" as "value") as o) as j5) as page) as o) as j6) as o))::text, 'null') || ',"large":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "model"."slug" as "slug", j9._j as "facts"
        from (
          select "model".*
          from "model"
          where ("id" = (
              select "model_id"
              from "model_name"
              where "name" = lower($7)))
          limit 1) as "model"
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."number_value" as "value"
            from "fact"
            where "fact"."model_id" = "model"."id" and (("name" = $8 and "fact"."rank" = 1))
            limit 1) as o) as j7 on true
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."number_value" as "value"
            from "fact"
            where "fact"."model_id" = "model"."id" and (("name" = $9 and "fact"."rank" = 1))
            limit 1) as o) as j8 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j7._j as "total", j8._j as "expertsTotal") as o) as j9) as o))::text, 'null') || '}' as data
-- $1 = "QUARRY/PEBBLE-3B"
-- $2 = "context_tokens"
-- $3 = 1
-- $4 = 2
-- $5 = 1
-- $6 = 2
-- $7 = "pebble-large"
-- $8 = "total_parameters"
-- $9 = "experts_total"
