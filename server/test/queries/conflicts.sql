select '{' || '"conflicts":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select count(*)::int
          from "conflict"
          where (1 = 1)) as "totalCount", coalesce(json_agg(page.p1
            order by page.place) filter (
            where page.place <= $1), '[]') as "nodes", (
          select row_to_json(i.*)
          from (
            select (coalesce(max(page.place) > $2, false)) as "hasNextPage", (array_agg(page.p2
                order by page.place desc) filter (
                where page.place <= $3))[1] as "endCursor") as i) as "pageInfo"
        from (
          select row_number() over (
            order by "conflict"."share" desc, "conflict"."id" desc) as place, j7._j as p1, translate(encode(convert_to(json_build_array(1, 'Query.conflicts'::text, '-share,-id'::text, "conflict"."share", "conflict"."id")::text, 'UTF8'), 'base64'), E'+/=\n', '-_') as p2
          from (
            select *
            from (
              select "conflict".*
              from "conflict"
              where (1 = 1)
              order by "conflict"."share" desc, "conflict"."id" desc
              limit 101) as "conflict"
            limit $4) as "conflict"
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "model"."slug" as "slug"
              from "model"
              where "model"."id" = "conflict"."model_id") as o) as j1 on true
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "benchmark"."slug" as "slug"
              from "benchmark"
              where "benchmark"."id" = "conflict"."benchmark_id") as o) as j2 on true
          cross join lateral (
            select coalesce(json_agg(o.*), '[]') as _j
            from (
              select "score"."value" as "value", j3._j as "settings", j4._j as "source", j5._j as "conflict"
              from "score"
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "score"."shots" as "shots") as o) as j3
              left join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "source"."slug" as "slug"
                  from "source"
                  where "source"."id" = "score"."source_id") as o) as j4 on true
              left join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "conflict"."node_id" as "id"
                  from "conflict"
                  where "conflict"."id" = "score"."conflict_id") as o) as j5 on true
              where "score"."conflict_id" = "conflict"."id"
              order by "score"."rank", "score"."id") as o) as j6
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select j1._j as "model", j2._j as "benchmark", "conflict"."low" as "low", "conflict"."high" as "high", "conflict"."share" as "share", "conflict"."score_count" as "scoreCount", upper(replace("explanation", '-', '_')) as "explanation", "conflict"."reasons" as "reasons", j6._j as "scores") as o) as j7) as page) as o))::text, 'null') || ',"unexplained":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select count(*)::int
          from "conflict"
          where (("conflict"."explanation" in ('unexplained') and "conflict"."model_id" = (
                select model_id
                from model_name
                where name = lower($5)) and "conflict"."benchmark_id" = (
                select id
                from benchmark
                where slug = $6) and "conflict"."id" in (
                select conflict_id
                from score
                where source_id = (
                  select id
                  from source
                  where slug = $7))))) as "totalCount") as o))::text, 'null') || ',"model":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j9._j as "conflicts"
        from (
          select "model".*
          from "model"
          where ("id" = (
              select "model_id"
              from "model_name"
              where "name" = lower($8)))
          limit 1) as "model"
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select (
              select count(*)::int
              from "conflict"
              where "conflict"."model_id" = "model"."id" and (1 = 1)) as "totalCount", coalesce(json_agg(page.p1
                order by page.place) filter (
                where page.place <= 20), '[]') as "nodes"
            from (
              select row_number() over (
                order by "conflict"."share" desc, "conflict"."id" desc) as place, j8._j as p1
              from (
                select *
                from (
                  select "conflict".*
                  from "conflict"
                  where "conflict"."model_id" = "model"."id" and (1 = 1)
                  order by "conflict"."share" desc, "conflict"."id" desc
                  limit 101) as "conflict"
                limit 21) as "conflict"
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "conflict"."low" as "low", "conflict"."high" as "high") as o) as j8) as page) as o) as j9) as o))::text, 'null') || ',"benchmark":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j10._j as "conflicts"
        from (
          select "benchmark".*
          from "benchmark"
          where ("slug" = $9)
          limit 1) as "benchmark"
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select (
              select count(*)::int
              from "conflict"
              where "conflict"."benchmark_id" = "benchmark"."id" and (1 = 1)) as "totalCount") as o) as j10) as o))::text, 'null') || '}' as data
-- $1 = 2
-- $2 = 2
-- $3 = 2
-- $4 = 3
-- $5 = "pebble"
-- $6 = "sums"
-- $7 = "pebble-card"
-- $8 = "pebble"
-- $9 = "sums"
