select '{' || '"model":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "model"."slug" as "slug", j14._j as "scores"
        from (
          select "model".*
          from "model"
          where ("id" = (
              select "model_id"
              from "model_name"
              where "name" = lower($1)))
          limit 1) as "model"
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select (
              select count(*)::int
              from "score"
              where "score"."model_id" = "model"."id" and ("score"."benchmark_id" = (
                  select "benchmark"."id"
                  from "benchmark"
                  where "benchmark"."slug" = $2))) as "totalCount", coalesce(json_agg(page.p1
                order by page.place) filter (
                where page.place <= $3), '[]') as "nodes"
            from (
              select row_number() over (
                order by "score"."benchmark_id", "score"."rank", "score"."id") as place, j13._j as p1
              from (
                select *
                from (
                  select "score".*
                  from "score"
                  where "score"."model_id" = "model"."id" and ("score"."benchmark_id" = (
                      select "benchmark"."id"
                      from "benchmark"
                      where "benchmark"."slug" = $4))
                  order by "score"."benchmark_id", "score"."rank", "score"."id"
                  limit 101) as "score"
                limit $5) as "score"
              left join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "organization"."slug" as "slug"
                  from "organization"
                  where "organization"."id" = "score"."evaluator_id") as o) as j1 on true
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "score"."metric" as "metric", "score"."shots" as "shots", upper(replace("mode", '-', '_')) as "mode", "score"."precision" as "precision", "score"."attempts" as "attempts", "score"."tools" as "tools") as o) as j2
              left join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "source"."slug" as "slug"
                  from "source"
                  where "source"."id" = "score"."dispute_source_id") as o) as j3 on true
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "dispute_reason" as "reason", j3._j as "source") as o) as j4
              left join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "benchmark"."slug" as "slug", upper(replace("category", '-', '_')) as "category", upper(replace("unit", '-', '_')) as "unit", "benchmark"."higher_is_better" as "higherIsBetter", j6._j as "caveats"
                  from "benchmark"
                  cross join lateral (
                    select coalesce(json_agg(o.*), '[]') as _j
                    from (
                      select upper(replace("kind", '-', '_')) as "kind", j5._j as "source"
                      from "benchmark_caveat"
                      left join lateral (
                        select row_to_json(o.*) as _j
                        from (
                          select "source"."slug" as "slug", "source"."url" as "url"
                          from "source"
                          where "source"."id" = "benchmark_caveat"."source_id") as o) as j5 on true
                      where "benchmark_caveat"."benchmark_id" = "benchmark"."id"
                      order by "benchmark_caveat"."position", "benchmark_caveat"."id") as o) as j6
                  where "benchmark"."id" = "score"."benchmark_id") as o) as j7 on true
              left join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "source"."slug" as "slug", "source"."url" as "url", case when "source"."pinned_commit" is not null then j8._j end as "pinned"
                  from "source"
                  cross join lateral (
                    select row_to_json(o.*) as _j
                    from (
                      select "pinned_repository" as "repository", "pinned_commit" as "commit", "pinned_path" as "path") as o) as j8
                  where "source"."id" = "score"."source_id") as o) as j9 on true
              cross join lateral (
                select coalesce(json_agg(o.*), '[]') as _j
                from (
                  select "score"."printed" as "printed", "score"."value" as "value", "score"."version" as "version", j10._j as "source"
                  from (
                    select "score"."model_id" as above_0, "score"."benchmark_id" as above_1, "score"."id" as above_2) as above
                  cross join "score"
                  left join lateral (
                    select row_to_json(o.*) as _j
                    from (
                      select "source"."slug" as "slug"
                      from "source"
                      where "source"."id" = "score"."source_id") as o) as j10 on true
                  where "score"."model_id" = above.above_0 and "score"."benchmark_id" = above.above_1 and "score"."id" <> above.above_2
                  order by "score"."rank", "score"."id") as o) as j11
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select upper(replace("check_status", '-', '_')) as "status", "score"."checked_on" as "checkedOn", "score"."check_reason" as "reason") as o) as j12
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "score"."value" as "value", "score"."printed" as "printed", "score"."version" as "version", "score"."rank" as "rank", "score"."rank_reason" as "rankReason", "score"."as_of" as "asOf", "score"."is_self_reported" as "isSelfReported", j1._j as "evaluator", j2._j as "settings", case when "score"."dispute_reason" is not null then j4._j end as "dispute", j7._j as "benchmark", j9._j as "source", j11._j as "alternatives", "score"."locator" as "locator", j12._j as "check") as o) as j13) as page) as o) as j14) as o))::text, 'null') || '}' as data
-- $1 = "Quarry/Pebble-3B"
-- $2 = "sums"
-- $3 = 10
-- $4 = "sums"
-- $5 = 11
