select '{' || '"model$1":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "model"."name" as "name"
        from "model"
        where ("id" = (
            select "model_id"
            from "model_name"
            where "name" = lower($1)))
        limit 1) as o))::text, 'null') || ',"benchmark$2":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "benchmark"."name" as "name"
        from "benchmark"
        where ("slug" = $2)
        limit 1) as o))::text, 'null') || ',"source$3":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "source"."title" as "title"
        from "source"
        where ("slug" = $3)
        limit 1) as o))::text, 'null') || ',"license$4":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "license"."name" as "name"
        from "license"
        where ("slug" = $4)
        limit 1) as o))::text, 'null') || ',"node$5":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select "model"."node_id" as "id", 'Model'::text as "__typename"
        from "model"
        where ("model"."node_id" = $5)
        limit 1) as o))::text, 'null') || ',"comparison$6":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "model"."id" as "id", "model"."slug" as "slug", "model"."aliases" as "aliases", j1._j as "facts", j2._j as "scores", 'Model'::text as "__typename", j3._j as "$"
            from "model"
            cross join lateral (
              select coalesce(json_agg(o.*), '[]') as _j
              from (
                select "fact"."name" as "name", "fact"."state" as "state", "fact"."number_value" as "numberValue", "fact"."text_value" as "textValue", "fact"."list_value" as "listValue", "fact"."day_value" as "dayValue", "fact"."rank" as "rank", "fact"."retracted_on" as "retractedOn", 'Fact'::text as "__typename"
                from "fact"
                where "fact"."model_id" = "model"."id"
                order by "fact"."id") as o) as j1
            cross join lateral (
              select coalesce(json_agg(o.*), '[]') as _j
              from (
                select "score"."value" as "value", "score"."version" as "version", "score"."metric" as "metric", "score"."report_id" as "reportId", "score"."rank" as "rank", "score"."set_key" as "setKey", "score"."as_of" as "asOf", "score"."source_id" as "sourceId", "score"."benchmark_id" as "benchmarkId", "score"."retracted_on" as "retractedOn", "score"."dispute_reason" as "disputeReason", 'Score'::text as "__typename"
                from "score"
                where "score"."model_id" = "model"."id"
                order by "score"."id") as o) as j2
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "model"."slug" as "slug", 'Model'::text as "__typename") as o) as j3
            where ("model"."id" in (
                select "model_name"."model_id"
                from "model_name"
                where "model_name"."name" = any (
                  select lower(wanted)
                  from unnest($6::text[]) as wanted)))
            order by "model"."id") as o) as "found", (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "benchmark"."id" as "id", "benchmark"."slug" as "slug", "benchmark"."name" as "name", "benchmark"."category" as "category", "benchmark"."higher_is_better" as "higherIsBetter", 'Benchmark'::text as "__typename"
            from "benchmark"
            order by "benchmark"."id") as o) as "benchmarks", (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "source"."id" as "id", "source"."slug" as "slug", 'Source'::text as "__typename"
            from "source"
            order by "source"."id") as o) as "sources") as o))::text, 'null') || '}' as data
-- $1 = "no-such-model"
-- $2 = ""
-- $3 = "'; drop table model; --"
-- $4 = "NO-SUCH"
-- $5 = "TW9kZWw6bm8tc3VjaA"
-- $6 = ["no-such-model"]
