select '{' || '"node":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "model"."node_id" as "id", 'Model'::text as "__typename", "model"."slug" as "slug"
        from "model"
        where ("model"."node_id" = $1)
        limit 1) as o))::text, 'null') || ',"nodes":' || coalesce(((
      select coalesce(json_agg(coalesce(j1._j, j3._j, j4._j, j5._j)
          order by asked.place), '[]')
      from unnest($2::text[]) with ordinality as asked(id, place)
      left join lateral (
        select row_to_json(o.*) as _j
        from (
          select "benchmark"."node_id" as "id", 'Benchmark'::text as "__typename", "benchmark"."name" as "name"
          from "benchmark"
          where ("benchmark"."node_id" = asked.id)
          limit 1) as o) as j1 on true
      left join lateral (
        select row_to_json(o.*) as _j
        from (
          select "license"."node_id" as "id", 'License'::text as "__typename", "license"."name" as "name", j2._j as "source"
          from (
            select "license".*
            from "license"
            where ("license"."node_id" = asked.id)
            limit 1) as "license"
          left join lateral (
            select row_to_json(o.*) as _j
            from (
              select "source"."node_id" as "id"
              from "source"
              where "source"."id" = "license"."source_id") as o) as j2 on true) as o) as j3 on true
      left join lateral (
        select row_to_json(o.*) as _j
        from (
          select "model"."node_id" as "id", 'Model'::text as "__typename", "model"."name" as "name"
          from "model"
          where ("model"."node_id" = asked.id)
          limit 1) as o) as j4 on true
      left join lateral (
        select row_to_json(o.*) as _j
        from (
          select "source"."node_id" as "id", 'Source'::text as "__typename", "source"."title" as "title"
          from "source"
          where ("source"."node_id" = asked.id)
          limit 1) as o) as j5 on true))::text, 'null') || '}' as data
-- $1 = "TW9kZWw6d2F2ZQ"
-- $2 = ["QmVuY2htYXJrOnN1bXM","TW9kZWw6bm8tc3VjaA","TGljZW5zZTpwbGFpbg","U291cmNlOnBlYmJsZS1wYXBlcg","TW9kZWw6d2F2ZQ","TW9kZWw6d2F2ZQ"]
