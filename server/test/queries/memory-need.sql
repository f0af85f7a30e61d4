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
            where "fact"."model_id" = "model"."id" and (("rank" = $2 and "name" in ($3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)))
            order by "fact"."id") as o) as j3
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "quantization"."bits_per_weight" as "bitsPerWeight", 'Quantization'::text as "__typename"
            from "quantization"
            where ("slug" = $15)
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
            where "fact"."model_id" = "model"."id" and (("rank" = $16 and "name" in ($17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28)))
            order by "fact"."id") as o) as j6
        left join lateral (
          select row_to_json(o.*) as _j
          from (
            select "quantization"."bits_per_weight" as "bitsPerWeight", 'Quantization'::text as "__typename"
            from "quantization"
            where ("slug" = $29)
            limit 1) as o) as j7 on true
        cross join lateral (
          select row_to_json(o.*) as _j
          from (
            select j6._j as "facts", j7._j as "quantization") as o) as j8) as o))::text, 'null') || '}' as data
-- $1 = "pebble"
-- $2 = 1
-- $3 = "total_parameters"
-- $4 = "architecture"
-- $5 = "attention"
-- $6 = "layers"
-- $7 = "attention_layers"
-- $8 = "attention_heads"
-- $9 = "key_value_heads"
-- $10 = "head_size"
-- $11 = "sliding_window_tokens"
-- $12 = "sliding_window_layers"
-- $13 = "latent_rank"
-- $14 = "rotary_head_size"
-- $15 = "bf16"
-- $16 = 1
-- $17 = "total_parameters"
-- $18 = "architecture"
-- $19 = "attention"
-- $20 = "layers"
-- $21 = "attention_layers"
-- $22 = "attention_heads"
-- $23 = "key_value_heads"
-- $24 = "head_size"
-- $25 = "sliding_window_tokens"
-- $26 = "sliding_window_layers"
-- $27 = "latent_rank"
-- $28 = "rotary_head_size"
-- $29 = "sack"
