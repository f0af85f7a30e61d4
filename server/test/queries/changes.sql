select '{' || '"changes":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select count(*)::int
          from "change"
          where (1 = 1)) as "totalCount", coalesce(json_agg(page.p1
            order by page.place) filter (
            where page.place <= $1), '[]') as "edges"
        from (
          select row_number() over (
            order by "change"."day" desc, "change"."id" desc) as place, j4._j as p1
          from (
            select *
            from (
              select "change".*
              from "change"
              where (1 = 1)
              order by "change"."day" desc, "change"."id" desc
              limit 101) as "change"
            limit $2) as "change"
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "model"."slug" as "slug"
              from "model"
              where "model"."id" = "change"."model_id") as o) as j1 on true
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "source"."slug" as "slug"
              from "source"
              where "source"."id" = "change"."source_id") as o) as j2 on true
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select "change"."node_id" as "id", "change"."day" as "day", upper(replace("kind", '-', '_')) as "kind", "change"."claims" as "claims", "change"."summary" as "summary", j1._j as "model", j2._j as "source") as o) as j3
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select j3._j as "node") as o) as j4) as page) as o))::text, 'null') || ',"model":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j6._j as "changes"
        from (
          select "model".*
          from "model"
          where ("id" = (
              select "model_id"
              from "model_name"
              where "name" = lower($3)))
          limit 1) as "model"
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select (
              select count(*)::int
              from "change"
              where "change"."model_id" = "model"."id") as "totalCount", coalesce(json_agg(page.p1
                order by page.place desc) filter (
                where page.place <= $4), '[]') as "nodes"
            from (
              select row_number() over (
                order by "change"."day", "change"."id") as place, j5._j as p1
              from (
                select *
                from (
                  select "change".*
                  from "change"
                  where "change"."model_id" = "model"."id"
                  order by "change"."day", "change"."id"
                  limit 101) as "change"
                limit $5) as "change"
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "change"."day" as "day", upper(replace("kind", '-', '_')) as "kind", "change"."summary" as "summary") as o) as j5) as page) as o) as j6) as o))::text, 'null') || ',"source":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j8._j as "changes"
        from (
          select "source".*
          from "source"
          where ("slug" = $6)
          limit 1) as "source"
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select coalesce(json_agg(page.p1
                order by page.place) filter (
                where page.place <= $7), '[]') as "nodes"
            from (
              select row_number() over (
                order by "change"."day" desc, "change"."id" desc) as place, j7._j as p1
              from (
                select *
                from (
                  select "change".*
                  from "change"
                  where "change"."source_id" = "source"."id"
                  order by "change"."day" desc, "change"."id" desc
                  limit 101) as "change"
                limit $8) as "change"
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "change"."day" as "day", upper(replace("kind", '-', '_')) as "kind") as o) as j7) as page) as o) as j8) as o))::text, 'null') || '}' as data
-- $1 = 4
-- $2 = 5
-- $3 = "pebble"
-- $4 = 3
-- $5 = 4
-- $6 = "bench-board"
-- $7 = 5
-- $8 = 6
