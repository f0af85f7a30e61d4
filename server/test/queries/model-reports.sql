select '{' || '"model":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "model"."name" as "name", j4._j as "reports"
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
            select "report"."as_of" as "asOf", "report"."recorded_on" as "recordedOn", j1._j as "via", j3._j as "source"
            from "report"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "organization"."slug" as "slug"
                from "organization"
                where "organization"."id" = "report"."via_organization_id") as o) as j1 on true
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug", "source"."title" as "title", upper(replace("kind", '-', '_')) as "kind", upper(replace("tier", '-', '_')) as "tier", "source"."published_on" as "publishedOn", j2._j as "publisher"
                from "source"
                left join lateral (
                  select row_to_json(o.*) as _j
                  from (
                    select "organization"."name" as "name"
                    from "organization"
                    where "organization"."id" = "source"."publisher_id") as o) as j2 on true
                where "source"."id" = "report"."source_id") as o) as j3 on true
            where "report"."model_id" = "model"."id"
            order by "report"."id") as o) as j4) as o))::text, 'null') || '}' as data
-- $1 = "pebble"
