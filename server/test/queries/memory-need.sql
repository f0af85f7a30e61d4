select '{' || '"model$1":' || coalesce(((
      select row_to_json(o.*) as _j
      from (
        select j5._j as "memoryNeed$2", j8._j as "memoryNeed$3"
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
            select "fact"."name" as "name", "fact"."state" as "state", "fact"."number_value" as "numberValue", "fact"."text_value" as "textValue", 'Fact'::text as "__typename", j2._j as "$"
            from "fact"
            left join lateral (
              select row_to_json(o.*) as _j
              from (
                select "source"."slug" as "slug"
                from "source"
                where "source"."id" = "fact"."source_id") as o) as j1 on true
            cross join lateral (
              select row_to_json(o.*) as _j
              from (
                select upper("name") as "name", "fact"."number_value" as "numberValue", j1._j as "source", 'Fact'::text as "__typename") as o) as j2
            where "fact"."model_id" = "model"."id" and (("fact"."rank" = 1 and "fact"."name" in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)))
            order by "fact"."id") as o) as j3
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "quantization"."bits_per_weight" as "bitsPerWeight", 'Quantization'::text as "__typename"
            from "quantization"
            where ("slug" = $14)
            limit 1) as o) as j4 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j3._j as "facts", j4._j as "quantization") as o) as j5
        cross join lateral (
          select coalesce(json_agg(o.*), '[]') as _j
          from (
            select "fact"."name" as "name", "fact"."state" as "state", "fact"."number_value" as "numberValue", "fact"."text_value" as "textValue", 'Fact'::text as "__typename"
            from "fact"
            where "fact"."model_id" = "model"."id" and (("fact"."rank" = 1 and "fact"."name" in ($15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)))
            order by "fact"."id") as o) as j6
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "quantization"."bits_per_weight" as "bitsPerWeight", 'Quantization'::text as "__typename"
            from "quantization"
            where ("slug" = $27)
            limit 1) as o) as j7 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j6._j as "facts", j7._j as "quantization") as o) as j8) as o))::text, 'null') || '}' as data
-- $1 = "pebble"
-- $2 = "total_parameters"
-- $3 = "architecture"
-- $4 = "attention"
-- $5 = "layers"
-- $6 = "attention_layers"
-- $7 = "attention_heads"
-- $8 = "key_value_heads"
-- $9 = "head_size"
-- $10 = "sliding_window_tokens"
-- $11 = "sliding_window_layers"
-- $12 = "latent_rank"
-- $13 = "rotary_head_size"
-- $14 = "bf16"
-- $15 = "total_parameters"
-- $16 = "architecture"
-- $17 = "attention"
-- $18 = "layers"
-- $19 = "attention_layers"
-- $20 = "attention_heads"
-- $21 = "key_value_heads"
-- $22 = "head_size"
-- $23 = "sliding_window_tokens"
-- $24 = "sliding_window_layers"
-- $25 = "latent_rank"
-- $26 = "rotary_head_size"
-- $27 = "sack"
