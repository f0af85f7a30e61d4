select '{' || '"benchmark$1":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j4._j as "recordOverTime"
        from (
          select "benchmark".*
          from "benchmark"
          where ("slug" = $1)
          limit 1) as "benchmark"
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "score"."set_key" as "setKey", "score"."set_size" as "setSize", "score"."version" as "version", 'Score'::text as "__typename", j2._j as "$"
            from "score"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "model"."slug" as "slug"
                from "model"
                where "model"."id" = "score"."model_id") as o) as j1 on true
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "score"."value" as "value", "score"."as_of" as "asOf", greatest("score"."as_of", (
                    
                    select source.published_on
                    from source
                    where source.id = "score"."source_id"
                    )) as "publishedOn", j1._j as "model", 'Score'::text as "__typename") as o) as j2
            where "score"."benchmark_id" = "benchmark"."id" and (score.set_key is not null and score.retracted_on is null and score.dispute_reason is null
                and not exists (
                
                select
                from score as other join benchmark on benchmark.id = other.benchmark_id
                
                cross join lateral (
                        select
                          case when benchmark.higher_is_better then other.value - score.value else score.value - other.value end as lead,
                          greatest("other"."as_of", (
                      
                      select source.published_on
                      from source
                      where source.id = "other"."source_id"
                      )) - greatest("score"."as_of", (
                      
                      select source.published_on
                      from source
                      where source.id = "score"."source_id"
                      )) as days
                      ) as ahead
                
                where other.set_key = score.set_key and other.id <> score.id
                      and other.retracted_on is null and other.dispute_reason is null
                      and (
                          ahead.days < 0 and ahead.lead >= 0
                          or ahead.days = 0 and (ahead.lead > 0 or ahead.lead = 0 and other.id < score.id)
                        )
                  ))
            order by greatest("score"."as_of", (
                
                select source.published_on
                from source
                where source.id = "score"."source_id"
                )), "score"."id") as o) as j3
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j3._j as "scores") as o) as j4) as o))::text, 'null') || ',"benchmark$2":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j8._j as "recordOverTime"
        from (
          select "benchmark".*
          from "benchmark"
          where ("slug" = $2)
          limit 1) as "benchmark"
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "score"."set_key" as "setKey", "score"."set_size" as "setSize", "score"."version" as "version", 'Score'::text as "__typename", j6._j as "$"
            from "score"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "model"."slug" as "slug"
                from "model"
                where "model"."id" = "score"."model_id") as o) as j5 on true
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "score"."value" as "value", "score"."as_of" as "asOf", greatest("score"."as_of", (
                    
                    select source.published_on
                    from source
                    where source.id = "score"."source_id"
                    )) as "publishedOn", j5._j as "model", 'Score'::text as "__typename") as o) as j6
            where "score"."benchmark_id" = "benchmark"."id" and (score.set_key is not null and score.retracted_on is null and score.dispute_reason is null
                and not exists (
                
                select
                from score as other join benchmark on benchmark.id = other.benchmark_id
                
                cross join lateral (
                        select
                          case when benchmark.higher_is_better then other.value - score.value else score.value - other.value end as lead,
                          greatest("other"."as_of", (
                      
                      select source.published_on
                      from source
                      where source.id = "other"."source_id"
                      )) - greatest("score"."as_of", (
                      
                      select source.published_on
                      from source
                      where source.id = "score"."source_id"
                      )) as days
                      ) as ahead
                
                where other.set_key = score.set_key and other.id <> score.id
                      and other.retracted_on is null and other.dispute_reason is null
                      and (
                          ahead.days < 0 and ahead.lead >= 0
                          or ahead.days = 0 and (ahead.lead > 0 or ahead.lead = 0 and other.id < score.id)
                        )
                  ))
            order by greatest("score"."as_of", (
                
                select source.published_on
                from source
                where source.id = "score"."source_id"
                )), "score"."id") as o) as j7
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j7._j as "scores") as o) as j8) as o))::text, 'null') || ',"benchmark$3":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j12._j as "recordOverTime"
        from (
          select "benchmark".*
          from "benchmark"
          where ("slug" = $3)
          limit 1) as "benchmark"
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "score"."set_key" as "setKey", "score"."set_size" as "setSize", "score"."version" as "version", 'Score'::text as "__typename", j10._j as "$"
            from "score"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "model"."slug" as "slug"
                from "model"
                where "model"."id" = "score"."model_id") as o) as j9 on true
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "score"."value" as "value", "score"."as_of" as "asOf", greatest("score"."as_of", (
                    
                    select source.published_on
                    from source
                    where source.id = "score"."source_id"
                    )) as "publishedOn", j9._j as "model", 'Score'::text as "__typename") as o) as j10
            where "score"."benchmark_id" = "benchmark"."id" and (score.set_key is not null and score.retracted_on is null and score.dispute_reason is null
                and not exists (
                
                select
                from score as other join benchmark on benchmark.id = other.benchmark_id
                
                cross join lateral (
                        select
                          case when benchmark.higher_is_better then other.value - score.value else score.value - other.value end as lead,
                          greatest("other"."as_of", (
                      
                      select source.published_on
                      from source
                      where source.id = "other"."source_id"
                      )) - greatest("score"."as_of", (
                      
                      select source.published_on
                      from source
                      where source.id = "score"."source_id"
                      )) as days
                      ) as ahead
                
                where other.set_key = score.set_key and other.id <> score.id
                      and other.retracted_on is null and other.dispute_reason is null
                      and (
                          ahead.days < 0 and ahead.lead >= 0
                          or ahead.days = 0 and (ahead.lead > 0 or ahead.lead = 0 and other.id < score.id)
                        )
                  ))
            order by greatest("score"."as_of", (
                
                select source.published_on
                from source
                where source.id = "score"."source_id"
                )), "score"."id") as o) as j11
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j11._j as "scores") as o) as j12) as o))::text, 'null') || ',"benchmark$4":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j16._j as "recordOverTime"
        from (
          select "benchmark".*
          from "benchmark"
          where ("slug" = $4)
          limit 1) as "benchmark"
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "score"."set_key" as "setKey", "score"."set_size" as "setSize", "score"."version" as "version", 'Score'::text as "__typename", j14._j as "$"
            from "score"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "model"."slug" as "slug"
                from "model"
                where "model"."id" = "score"."model_id") as o) as j13 on true
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select "score"."value" as "value", "score"."as_of" as "asOf", greatest("score"."as_of", (
                    
                    select source.published_on
                    from source
                    where source.id = "score"."source_id"
                    )) as "publishedOn", j13._j as "model", 'Score'::text as "__typename") as o) as j14
            where "score"."benchmark_id" = "benchmark"."id" and (score.set_key is not null and score.retracted_on is null and score.dispute_reason is null
                and not exists (
                
                select
                from score as other join benchmark on benchmark.id = other.benchmark_id
                
                cross join lateral (
                        select
                          case when benchmark.higher_is_better then other.value - score.value else score.value - other.value end as lead,
                          greatest("other"."as_of", (
                      
                      select source.published_on
                      from source
                      where source.id = "other"."source_id"
                      )) - greatest("score"."as_of", (
                      
                      select source.published_on
                      from source
                      where source.id = "score"."source_id"
                      )) as days
                      ) as ahead
                
                where other.set_key = score.set_key and other.id <> score.id
                      and other.retracted_on is null and other.dispute_reason is null
                      and (
                          ahead.days < 0 and ahead.lead >= 0
                          or ahead.days = 0 and (ahead.lead > 0 or ahead.lead = 0 and other.id < score.id)
                        )
                  ))
            order by greatest("score"."as_of", (
                
                select source.published_on
                from source
                where source.id = "score"."source_id"
                )), "score"."id") as o) as j15
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j15._j as "scores") as o) as j16) as o))::text, 'null') || '}' as data
-- $1 = "sums"
-- $2 = "spelling"
-- $3 = "long-walk"
-- $4 = "sums-hard"
