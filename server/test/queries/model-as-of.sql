select '{' || '"model":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j11._j as "before", j22._j as "then", j33._j as "now"
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
            where "fact"."model_id" = "model"."id" and (("name" = $2 and "fact"."id" = (
                  
                  select known.id
                  from "fact" as known
                  where known."model_id" = "fact"."model_id" and known."name" = "fact"."name" and known.as_of <= $3
                  
                  order by coalesce(known.retracted_on <= $4, false), known.standing_rank
                  limit 1
                    )))
            limit 1) as o) as j1 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j1._j as "totalParameters") as o) as j2
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select upper("name") as "name"
            from "fact"
            where "fact"."model_id" = "model"."id" and ("fact"."id" = (
                
                select known.id
                from "fact" as known
                where known."model_id" = "fact"."model_id" and known."name" = "fact"."name" and known.as_of <= $5
                
                order by coalesce(known.retracted_on <= $6, false), known.standing_rank
                limit 1
                  ))
            order by "fact"."id") as o) as j3
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "report"."as_of" as "asOf"
            from "report"
            where "report"."model_id" = "model"."id" and ("as_of" <= $7)
            order by "report"."id") as o) as j4
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select (
              select count(*)::int
              from "score"
              where "score"."model_id" = "model"."id" and (("as_of" <= $8 and "score"."benchmark_id" = (
                    select "benchmark"."id"
                    from "benchmark"
                    where "benchmark"."slug" = $9)))) as "totalCount", coalesce(json_agg(page.p1
                order by page.place) filter (
                where page.place <= 20), '[]') as "nodes"
            from (
              select row_number() over (
                order by "score"."benchmark_id", "score"."rank", "score"."id") as place, j6._j as p1
              from (
                select *
                from (
                  select "score".*
                  from "score"
                  where "score"."model_id" = "model"."id" and (("as_of" <= $10 and "score"."benchmark_id" = (
                        select "benchmark"."id"
                        from "benchmark"
                        where "benchmark"."slug" = $11)))
                  order by "score"."benchmark_id", "score"."rank", "score"."id"
                  limit 101) as "score"
                limit 21) as "score"
              cross join lateral (
                select coalesce(json_agg(o.*), '[]') as _j
                from (
                  select "score"."value" as "value"
                  from (
                    select "score"."model_id" as above_0, "score"."benchmark_id" as above_1, "score"."id" as above_2) as above
                  cross join "score"
                  where "score"."model_id" = above.above_0 and "score"."benchmark_id" = above.above_1 and "score"."id" <> above.above_2 and ("as_of" <= $12)
                  order by "score"."rank", "score"."id") as o) as j5
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "score"."value" as "value", "score"."version" as "version", j5._j as "alternatives") as o) as j6) as page) as o) as j7
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "offering"."input_usd_per_million_tokens" as "inputUsdPerMillionTokens"
            from "offering"
            where "offering"."model_id" = "model"."id" and ("as_of" <= $13)
            order by "dispute_reason" is not null, "offering"."as_of" desc, "offering"."id") as o) as j8
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select j9._j as "quantization"
            from "published_quantization"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "quantization"."slug" as "slug"
                from "quantization"
                where "quantization"."id" = "published_quantization"."quantization_id") as o) as j9 on true
            where "published_quantization"."model_id" = "model"."id" and ("published_quantization"."id" = (
                
                select known.id
                from "published_quantization" as known
                where known."model_id" = "published_quantization"."model_id" and known."quantization_id" = "published_quantization"."quantization_id" and known.as_of <= $14
                
                order by coalesce(known.retracted_on <= $15, false), known.standing_rank
                limit 1
                  ))
            order by "published_quantization"."id") as o) as j10
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select $16::date as "asOf", "model"."known_from" <= $17 as "isKnown", j2._j as "facts", j3._j as "factList", j4._j as "reports", j7._j as "scores", j8._j as "offerings", j10._j as "quantizations") as o) as j11
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."number_value" as "value"
            from "fact"
            where "fact"."model_id" = "model"."id" and (("name" = $18 and "fact"."id" = (
                  
                  select known.id
                  from "fact" as known
                  where known."model_id" = "fact"."model_id" and known."name" = "fact"."name" and known.as_of <= $19
                  
                  order by coalesce(known.retracted_on <= $20, false), known.standing_rank
                  limit 1
                    )))
            limit 1) as o) as j12 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j12._j as "totalParameters") as o) as j13
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select upper("name") as "name"
            from "fact"
            where "fact"."model_id" = "model"."id" and ("fact"."id" = (
                
                select known.id
                from "fact" as known
                where known."model_id" = "fact"."model_id" and known."name" = "fact"."name" and known.as_of <= $21
                
                order by coalesce(known.retracted_on <= $22, false), known.standing_rank
                limit 1
                  ))
            order by "fact"."id") as o) as j14
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "report"."as_of" as "asOf"
            from "report"
            where "report"."model_id" = "model"."id" and ("as_of" <= $23)
            order by "report"."id") as o) as j15
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select (
              select count(*)::int
              from "score"
              where "score"."model_id" = "model"."id" and (("as_of" <= $24 and "score"."benchmark_id" = (
                    select "benchmark"."id"
                    from "benchmark"
                    where "benchmark"."slug" = $25)))) as "totalCount", coalesce(json_agg(page.p1
                order by page.place) filter (
                where page.place <= 20), '[]') as "nodes"
            from (
              select row_number() over (
                order by "score"."benchmark_id", "score"."rank", "score"."id") as place, j17._j as p1
              from (
                select *
                from (
                  select "score".*
                  from "score"
                  where "score"."model_id" = "model"."id" and (("as_of" <= $26 and "score"."benchmark_id" = (
                        select "benchmark"."id"
                        from "benchmark"
                        where "benchmark"."slug" = $27)))
                  order by "score"."benchmark_id", "score"."rank", "score"."id"
                  limit 101) as "score"
                limit 21) as "score"
              cross join lateral (
                select coalesce(json_agg(o.*), '[]') as _j
                from (
                  select "score"."value" as "value"
                  from (
                    select "score"."model_id" as above_0, "score"."benchmark_id" as above_1, "score"."id" as above_2) as above
                  cross join "score"
                  where "score"."model_id" = above.above_0 and "score"."benchmark_id" = above.above_1 and "score"."id" <> above.above_2 and ("as_of" <= $28)
                  order by "score"."rank", "score"."id") as o) as j16
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "score"."value" as "value", "score"."version" as "version", j16._j as "alternatives") as o) as j17) as page) as o) as j18
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "offering"."input_usd_per_million_tokens" as "inputUsdPerMillionTokens"
            from "offering"
            where "offering"."model_id" = "model"."id" and ("as_of" <= $29)
            order by "dispute_reason" is not null, "offering"."as_of" desc, "offering"."id") as o) as j19
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select j20._j as "quantization"
            from "published_quantization"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "quantization"."slug" as "slug"
                from "quantization"
                where "quantization"."id" = "published_quantization"."quantization_id") as o) as j20 on true
            where "published_quantization"."model_id" = "model"."id" and ("published_quantization"."id" = (
                
                select known.id
                from "published_quantization" as known
                where known."model_id" = "published_quantization"."model_id" and known."quantization_id" = "published_quantization"."quantization_id" and known.as_of <= $30
                
                order by coalesce(known.retracted_on <= $31, false), known.standing_rank
                limit 1
                  ))
            order by "published_quantization"."id") as o) as j21
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select $32::date as "asOf", "model"."known_from" <= $33 as "isKnown", j13._j as "facts", j14._j as "factList", j15._j as "reports", j18._j as "scores", j19._j as "offerings", j21._j as "quantizations") as o) as j22
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "fact"."number_value" as "value"
            from "fact"
            where "fact"."model_id" = "model"."id" and (("name" = $34 and "fact"."id" = (
                  
                  select known.id
                  from "fact" as known
                  where known."model_id" = "fact"."model_id" and known."name" = "fact"."name" and known.as_of <= $35
                  
                  order by coalesce(known.retracted_on <= $36, false), known.standing_rank
                  limit 1
                    )))
            limit 1) as o) as j23 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j23._j as "totalParameters") as o) as j24
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select upper("name") as "name"
            from "fact"
            where "fact"."model_id" = "model"."id" and ("fact"."id" = (
                
                select known.id
                from "fact" as known
                where known."model_id" = "fact"."model_id" and known."name" = "fact"."name" and known.as_of <= $37
                
                order by coalesce(known.retracted_on <= $38, false), known.standing_rank
                limit 1
                  ))
            order by "fact"."id") as o) as j25
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "report"."as_of" as "asOf"
            from "report"
            where "report"."model_id" = "model"."id" and ("as_of" <= $39)
            order by "report"."id") as o) as j26
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select (
              select count(*)::int
              from "score"
              where "score"."model_id" = "model"."id" and (("as_of" <= $40 and "score"."benchmark_id" = (
                    select "benchmark"."id"
                    from "benchmark"
                    where "benchmark"."slug" = $41)))) as "totalCount", coalesce(json_agg(page.p1
                order by page.place) filter (
                where page.place <= 20), '[]') as "nodes"
            from (
              select row_number() over (
                order by "score"."benchmark_id", "score"."rank", "score"."id") as place, j28._j as p1
              from (
                select *
                from (
                  select "score".*
                  from "score"
                  where "score"."model_id" = "model"."id" and (("as_of" <= $42 and "score"."benchmark_id" = (
                        select "benchmark"."id"
                        from "benchmark"
                        where "benchmark"."slug" = $43)))
                  order by "score"."benchmark_id", "score"."rank", "score"."id"
                  limit 101) as "score"
                limit 21) as "score"
              cross join lateral (
                select coalesce(json_agg(o.*), '[]') as _j
                from (
                  select "score"."value" as "value"
                  from (
                    select "score"."model_id" as above_0, "score"."benchmark_id" as above_1, "score"."id" as above_2) as above
                  cross join "score"
                  where "score"."model_id" = above.above_0 and "score"."benchmark_id" = above.above_1 and "score"."id" <> above.above_2 and ("as_of" <= $44)
                  order by "score"."rank", "score"."id") as o) as j27
              cross join lateral (
                select row_to_json(o.*) as _j
                from (
                  select "score"."value" as "value", "score"."version" as "version", j27._j as "alternatives") as o) as j28) as page) as o) as j29
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "offering"."input_usd_per_million_tokens" as "inputUsdPerMillionTokens"
            from "offering"
            where "offering"."model_id" = "model"."id" and ("as_of" <= $45)
            order by "dispute_reason" is not null, "offering"."as_of" desc, "offering"."id") as o) as j30
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select j31._j as "quantization"
            from "published_quantization"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "quantization"."slug" as "slug"
                from "quantization"
                where "quantization"."id" = "published_quantization"."quantization_id") as o) as j31 on true
            where "published_quantization"."model_id" = "model"."id" and ("published_quantization"."id" = (
                
                select known.id
                from "published_quantization" as known
                where known."model_id" = "published_quantization"."model_id" and known."quantization_id" = "published_quantization"."quantization_id" and known.as_of <= $46
                
                order by coalesce(known.retracted_on <= $47, false), known.standing_rank
                limit 1
                  ))
            order by "published_quantization"."id") as o) as j32
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select $48::date as "asOf", "model"."known_from" <= $49 as "isKnown", j24._j as "facts", j25._j as "factList", j26._j as "reports", j29._j as "scores", j30._j as "offerings", j32._j as "quantizations") as o) as j33) as o))::text, 'null') || '}' as data
-- $1 = "pebble-large"
-- $2 = "total_parameters"
-- $3 = "2025-04-01"
-- $4 = "2025-04-01"
-- $5 = "2025-04-01"
-- $6 = "2025-04-01"
-- $7 = "2025-04-01"
-- $8 = "2025-04-01"
-- $9 = "sums"
-- $10 = "2025-04-01"
-- $11 = "sums"
-- $12 = "2025-05-01"
-- $13 = "2025-04-01"
-- $14 = "2025-04-01"
-- $15 = "2025-04-01"
-- $16 = "2025-04-01"
-- $17 = "2025-04-01"
-- $18 = "total_parameters"
-- $19 = "2025-05-01"
-- $20 = "2025-05-01"
-- $21 = "2025-05-01"
-- $22 = "2025-05-01"
-- $23 = "2025-05-01"
-- $24 = "2025-05-01"
-- $25 = "sums"
-- $26 = "2025-05-01"
-- $27 = "sums"
-- $28 = "2025-05-01"
-- $29 = "2025-05-01"
-- $30 = "2025-05-01"
-- $31 = "2025-05-01"
-- $32 = "2025-05-01"
-- $33 = "2025-05-01"
-- $34 = "total_parameters"
-- $35 = "2025-05-31"
-- $36 = "2025-05-31"
-- $37 = "2025-05-31"
-- $38 = "2025-05-31"
-- $39 = "2025-05-31"
-- $40 = "2025-05-31"
-- $41 = "sums"
-- $42 = "2025-05-31"
-- $43 = "sums"
-- $44 = "2025-05-01"
-- $45 = "2025-05-31"
-- $46 = "2025-05-31"
-- $47 = "2025-05-31"
-- $48 = "2025-05-31"
-- $49 = "2025-05-31"
