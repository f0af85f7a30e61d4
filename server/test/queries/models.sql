select '{' || '"models":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select count(*)::int
          from "model"
          where (("model"."slug" = any($1) and ("model"."total_parameters" is not null and true and "model"."total_parameters" >= $2)))) as "totalCount", (
          select row_to_json(i.*)
          from (
            select (coalesce(max(page.place) > $3, false)) as "hasNextPage", false as "hasPreviousPage") as i) as "pageInfo", coalesce(json_agg(page.p2
            order by page.place) filter (
            where page.place <= $4), '[]') as "nodes"
        from (
          select row_number() over (
            order by "model"."total_parameters" desc nulls last, "model"."name", "model"."id") as place, 1 as p1, j4._j as p2
          from (
            select *
            from (
              select "model".*
              from "model"
              where (("model"."slug" = any($5) and ("model"."total_parameters" is not null and true and "model"."total_parameters" >= $6)))
              order by "model"."total_parameters" desc nulls last, "model"."name", "model"."id"
              limit 101) as "model"
            limit $7) as "model"
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select upper(replace("openness_class", '-', '_')) as "class") as o) as j1
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "fact"."number_value" as "value"
              from "fact"
              where "fact"."model_id" = "model"."id" and (("name" = $8 and "fact"."rank" = 1))
              limit 1) as o) as j2 on true
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select j2._j as "totalParameters") as o) as j3
          cross join lateral (
            select row_to_json(o.*) as _j
            from (
              select "model"."slug" as "slug", "model"."released_on" as "releasedOn", j1._j as "openness", j3._j as "facts") as o) as j4) as page) as o))::text, 'null') || '}' as data
-- $1 = ["pebble","pebble-base","pebble-large","wave","wave-think"]
-- $2 = 3000000000
-- $3 = 3
-- $4 = 3
-- $5 = ["pebble","pebble-base","pebble-large","wave","wave-think"]
-- $6 = 3000000000
-- $7 = 4
-- $8 = "total_parameters"
