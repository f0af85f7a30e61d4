import type { FactName } from '@stack/shared/models/facts.ts'

/**
 * What a line, a label or a key has to mention for a figure on it to be this fact. Wide on purpose: it tells layers from heads,
 * and leaves the exact wording to the locator.
 */
export const factWords: Readonly<Partial<Record<FactName, RegExp>>> = {
  total_parameters: /param|weights|model|size|\b\d[\d.]*\s?[bm]\b|billion|million/,
  active_parameters: /activ|param|\ba\d/,
  experts_total: /expert|moe/,
  experts_active: /expert|top.?k|per.?tok|activ/,
  experts_shared: /shared|expert/,
  layers: /layer|block|depth/,
  dense_layers: /dense|layer/,
  hidden_size: /hidden|d_?model|dim|embd|embed|width/,
  feed_forward_size: /intermediate|ffn|feed|mlp|inter_?dim|d_?ff|inner|hidden/,
  expert_feed_forward_size: /intermediate|ffn|feed|mlp|inter_?dim|d_?ff|inner|expert/,
  attention_heads: /head/,
  key_value_heads: /kv|key|quer|group|gqa|\bheads?\b/,
  head_size: /head|dim|d_?k\b|key.?size|kv.?channels/,
  attention_layers: /attention|attn|layer/,
  sliding_window_tokens: /window|chunk|local|sliding|span/,
  sliding_window_layers: /window|chunk|local|sliding|layer/,
  latent_rank: /rank|lora|latent|compress/,
  rotary_head_size: /rope|rotary|decoupled/,
  rope_theta: /rope|theta|base|freq|rotary/,
  context_tokens: /context|length|sequence|seq|position|token|window|max_?model|ctx/,
  trained_context_tokens: /context|length|sequence|seq|position|token|window|train|ctx/,
  max_output_tokens: /output|max|generat|token|completion|response/,
  vocabulary_size: /vocab|embed|token/,
  languages_count: /lang/,
  pretraining_tokens: /token|data|corpus|train/,
  training_gpu_hours: /hour/,
  training_compute_flop: /flop|compute/,
  training_emissions_tonnes: /co2|co₂|carbon|emission|tonn|\btons\b/,
}

/** Which part of a cell with several figures is this fact: `64 / 4` under `Heads (Q / KV)`, `17B (Activated) 400B (Total)`. */
export const factParts: Readonly<Partial<Record<FactName, RegExp>>> = {
  attention_heads: /^\W*q\b|query/,
  key_value_heads: /kv|key/,
  total_parameters: /total/,
  active_parameters: /activ/,
  experts_total: /total|routed|all/,
  experts_active: /activ|top/,
  experts_shared: /shared/,
  layers: /total|layers/,
  sliding_window_layers: /swa|local|sliding/,
}

/** The one word that a label of a fact can hardly do without: a label that has that of another fact, and not this, is of the other. */
export const factCores: Readonly<Partial<Record<FactName, RegExp>>> = {
  total_parameters: /param|weight|\d ?[bm]\b|billion|million|size|model/,
  active_parameters: /param|activ|\d ?[bm]\b|billion|million|size/,
  experts_total: /expert|moe/,
  experts_active: /expert|moe|top.?k/,
  experts_shared: /expert|moe|shared/,
  layers: /layer|block|depth/,
  dense_layers: /dense|layer/,
  hidden_size: /hidden|d_?model|model.?dim|emb|width|\bdim/,
  feed_forward_size: /intermediate|ffn|feed|mlp|d_?ff|inner|inter_?dim|hidden/,
  expert_feed_forward_size: /intermediate|ffn|feed|mlp|d_?ff|inner|inter_?dim|hidden|expert/,
  attention_heads: /head|quer/,
  key_value_heads: /head|kv|key|group|gqa/,
  head_size: /head|\bdim|kv.?channels|d_?k\b|(?:key|value).?size/,
  latent_rank: /rank|lora|latent|compress/,
  rope_theta: /rope|theta|base|freq|rotary/,
  context_tokens: /context|length|sequence|seq|position|window|ctx|token|max/,
  trained_context_tokens: /context|length|sequence|seq|position|window|ctx|token/,
  max_output_tokens: /output|max|generat|completion|response/,
  vocabulary_size: /vocab|emb|token/,
  languages_count: /lang/,
  pretraining_tokens: /token|data|corpus|train|trillion/,
  training_gpu_hours: /hour/,
  training_compute_flop: /flop|compute/,
  training_emissions_tonnes: /co2|carbon|emission|ton/,
}

/** Words of a label that make a figure another fact, although the words above would let it pass. */
export const otherFacts: Readonly<Partial<Record<FactName, { readonly pattern: RegExp; readonly unless?: RegExp }>>> = {
  total_parameters: { pattern: /activ/, unless: /total/ },
  active_parameters: { pattern: /total|all param/, unless: /activ/ },
  experts_total: { pattern: /activ|top.?k|per.?tok|shared/, unless: /total|rout|num_experts|n_experts|experts in/ },
  experts_active: { pattern: /n_routed|total|shared|routing experts/, unless: /activ|top|per.?tok|chosen|select/ },
  experts_shared: { pattern: /rout|activ/, unless: /shared/ },
  max_output_tokens: { pattern: /context/, unless: /output/ },
  layers: { pattern: /hidden.?size|head|vocab|intermediate/, unless: /layers|blocks|depth/ },
  hidden_size: {
    pattern: /layers|intermediate|ffn|feed|vocab|num_?heads|head_dim|experts/,
    unless: /hidden.?(?:size|dim)|d_?model|model.?dim/,
  },
  feed_forward_size: { pattern: /layers|vocab|head|num_experts/, unless: /ffn|feed|intermediate|mlp/ },
  expert_feed_forward_size: { pattern: /layers|vocab|head|num_experts/, unless: /ffn|feed|intermediate|mlp/ },
  attention_heads: {
    pattern: /kv|key.?value|dim|size/,
    unless: /\bq\b|quer|attention.?heads|num_heads|n_heads|heads \(q/,
  },
  key_value_heads: { pattern: /dim|size/, unless: /kv|key|group|gqa/ },
  head_size: { pattern: /num_|n_heads|number of|layers|hidden.?size/, unless: /dim|head.?size|size of|per head/ },
  context_tokens: { pattern: /vocab|embed_dim|training tokens/, unless: /context|position|length|window/ },
  trained_context_tokens: { pattern: /vocab|training tokens/, unless: /context|position|length|window/ },
  vocabulary_size: { pattern: /context|position|length|window|train/, unless: /vocab/ },
  pretraining_tokens: { pattern: /vocab|context/, unless: /train|data|corpus|dataset/ },
}

type Choices = Readonly<Record<string, RegExp>>

const yes =
  /import |install|preprint|partial|parameter|checkpoint|class |\bbase model|\bmodel\b|chat\(|generate|\bserve|deploy|vllm|sglang|transformers|release|open|avail|download|publish|public|hugging|https?:|github|weight|licen|checkpoint|code|paper|report|arxiv|card|data|true|yes|provid|script|train/
const released: Choices = {
  yes,
  partial: yes,
  no: /\bnot?\b|unreleas|clos|proprietary|unavail|internal|without|unknown|false|missing|n\/a/,
}

/** What has to stand at the place for a choice to have been read there. */
export const choiceWords: Readonly<Partial<Record<FactName, Choices>>> = {
  architecture: {
    dense:
      /dense|decoder.only|transformer|feed.?forward|(?<![a-z])(?:ffn|mlp)(?![a-z])|hidden_dim|forcausallm|llama|identical|same (?:as|architecture)/,
    moe: /mixture.of.experts?|moe(?![a-z])|experts?(?![a-z])|activ(?!ation)|same (?:as|architecture)/,
    ssm: /mamba|state.space|\bssm|rwkv|recurrent/,
    hybrid: /hybrid|mamba|\bssm|state.space|griffin|linear/,
    'hybrid-moe': /hybrid|lightning|mixture|\bmoe|mamba|linear/,
  },
  attention: {
    mha: /multi.?head|\bmha\b|head|\bfull\b/,
    mqa: /multi.?query|\bmqa\b/,
    gqa: /group(?:ed)?.?query|(?<![a-z])gqa(?![a-z])|kv.?head|key.?value.?head|num_key_value|n_kv|query.?group|head/,
    mla: /latent|\bmla\b|kv_lora/,
    linear: /linear|rwkv|mamba|delta|kda/,
    lightning: /lightning/,
    hybrid: /hybrid|lightning|linear|mamba|delta|interleav|sliding|local/,
  },
  tied_embeddings: { yes: /(?<!un)tied?|tying|share/, no: /unti|separate|false|\bno\b|[✗✘×❌]|not (?:tie|share)/ },
  weights_released: released,
  inference_code_released: released,
  training_code_released: released,
  data_released: released,
  data_description_released: released,
  paper_released: released,
  model_card_released: released,
}

/** Names of choices that leave no doubt: a place that has only that of another one says the other. */
export const plainNames: Readonly<Partial<Record<FactName, Choices>>> = {
  architecture: {
    dense: /\bdense\b/,
    moe: /mixture.of.experts?|(?<![a-z])moe(?![a-z])/,
    ssm: /state.space|\bssm\b|rwkv/,
  },
  attention: {
    mha: /\bmha\b/,
    mqa: /multi.query|\bmqa\b/,
    gqa: /grouped.query|\bgqa\b/,
    mla: /\bmla\b|latent attention/,
  },
}

/** Other ways in which documents write the items of a list. */
export const itemWords: Readonly<Record<string, RegExp>> = {
  text: /text|language|chat|string|prompt|code|token|question|answer|instruct|dialog|convers|caption|json|describ|reason/,
  image: /image|vision|visual|multimodal|picture|photo|pixel/,
  audio: /audio|speech|voice|sound/,
  video: /video/,
  sft: /supervised|\bsft\b|fine.?tun|instruction.?tun/,
  dpo: /\bdpo\b|direct.preference/,
  rlhf: /rlhf|human.feedback|human.preference|reinforcement/,
  rl: /\brl\b|reinforcement|grpo|\bppo\b|rlhf|rlvr/,
  'online-rl': /online.*(?:\brl\b|reinforcement)|(?:\brl\b|reinforcement)/,
  'reasoning-rl': /reason.*(?:\brl\b|reinforcement)|(?:\brl\b|reinforcement)/,
  distillation: /distil/,
  'off-policy-distillation': /distil/,
  'on-policy-distillation': /distil/,
  'rejection-sampling': /rejection/,
  'model-merging': /merg|soup/,
  'cold-start-sft': /cold.?start/,
  'best-of-n': /best.of/,
  'preference-optimization': /preference/,
  rlvr: /rlvr|verifi/,
  'rl-with-verifiable-rewards': /rlvr|verifi/,
  'multi-teacher-on-policy-distillation': /mopd|on.policy distil/,
  nas: /\bnas\b|architecture search/,
  'if-rl': /instruction.following/,
  rpo: /\brpo\b|reward.aware/,
  grpo: /grpo|group.relative/,
  ppo: /\bppo\b|proximal/,
}

/** Words that mean the same where texts on models use them. */
export const kinWords: readonly (readonly RegExp[])[] = [
  [/^rope$/, /rope|rotary/],
  [/^rotary$/, /rope|rotary/],
  [/^bpe$/, /bpe|byte.?pair/],
  [/^byte$/, /byte|bbpe/],
  [/^pair$/, /pair|bpe/],
  [/^encoding$/, /encod|bpe|embed/],
  [/^bf16$/, /bf16|bfloat/],
  [/^bfloat16$/, /bf16|bfloat/],
  [/^fp16$/, /fp16|float16|half/],
  [/^fp8$/, /fp8|float8|f8|e4m3/],
  [/^rmsnorm$/, /rms.?norm/],
  [/^layernorm$/, /layer.?norm/],
  [/^silu$/, /silu|swish|swiglu/],
  [/^swiglu$/, /swiglu|silu|swish/],
  [/^geglu$/, /geglu|gelu/],
  [/^yarn$/, /yarn/],
  [/^tiktoken$/, /tiktoken/],
  [/^sentencepiece$/, /sentence.?piece|spm/],
  [/^gpus?$/, /gpu|h100|h800|a100|h20|h200|accelerator/],
  [/^none$/, /no_?rope|without|\bno\b|nope|none/],
  [/^qk$/, /qk|q_norm|query.?key|q-k/],
]
