create table family (
  id int primary key,
  node_id text not null unique,
  slug text not null unique,
  name text not null,
  organization_id int not null references organization,
  description text
);
create index on family (organization_id);

create table license (
  id int primary key,
  node_id text not null unique,
  slug text not null unique,
  name text not null,
  spdx_id text unique,
  osi_approved boolean not null,
  publisher_id int references organization,
  url text not null check (url ~ '^https?://'),
  source_id int not null references source
);

create table license_term (
  id int primary key,
  license_id int not null references license,
  position int not null,
  kind text not null,
  verdict text not null check (verdict in ('allowed', 'with-conditions', 'forbidden', 'required', 'not-required')),
  threshold double precision check (threshold > 0),
  summary text not null,
  locator text not null,
  unique (license_id, position)
);

create table model (
  id int primary key,
  node_id text not null unique,
  slug text not null unique,
  name text not null,
  aliases text[] not null,
  organization_id int not null references organization,
  family_id int not null references family,
  license_id int not null references license,
  stage text not null check (stage in ('base', 'instruct', 'reasoning', 'hybrid-reasoning')),
  weights_url text check (weights_url ~ '^https?://'),
  summary text not null,
  narrative text,
  use_cases text[] not null,
  lineage_note text,
  openness_class text not null check (openness_class in ('open-source', 'open-weights', 'source-available', 'undetermined')),
  released_on date,
  architecture text,
  total_parameters double precision,
  active_parameters double precision,
  context_tokens double precision,
  pretraining_tokens double precision,
  input_modalities text[],
  output_modalities text[],
  lowest_input_usd double precision,
  lowest_output_usd double precision,
  cache_bytes_per_token double precision,
  local_cache_bytes_per_token double precision,
  local_cache_tokens double precision,
  fact_count int not null,
  score_count int not null,
  claim_count int not null,
  checked_count int not null,
  conflict_count int not null,
  last_recorded_on date not null,
  -- Day for which its earliest report holds.
  known_from date not null,
  search_text text not null,
  check (num_nonnulls(cache_bytes_per_token, local_cache_bytes_per_token, local_cache_tokens) in (0, 3))
);
create index on model (name, id);
-- A list is sorted either way with what is missing last, so each figure has both orders.
create index on model (released_on, name, id);
create index on model (released_on desc nulls last, name, id);
create index on model (total_parameters, name, id);
create index on model (total_parameters desc nulls last, name, id);
create index on model (active_parameters, name, id);
create index on model (active_parameters desc nulls last, name, id);
create index on model (context_tokens, name, id);
create index on model (context_tokens desc nulls last, name, id);
create index on model (pretraining_tokens, name, id);
create index on model (pretraining_tokens desc nulls last, name, id);
create index on model (lowest_input_usd, name, id);
create index on model (lowest_input_usd desc nulls last, name, id);
create index on model (lowest_output_usd, name, id);
create index on model (lowest_output_usd desc nulls last, name, id);
create index on model (score_count, name, id);
create index on model (score_count desc, name, id);
create index on model (organization_id);
create index on model (family_id);
create index on model (license_id);
create index on model (openness_class);
create index on model (stage);
create index on model (known_from);
create index on model ((coalesce(architecture, 'not-reported')));
create index on model using gin (input_modalities);
create index on model using gin (output_modalities);
create index on model using gin (search_text gin_trgm_ops);
-- Counting a list and its facets, of now or of a day, reads every model: these are the columns they look at, without the texts
-- beside them.
create index on model (id) include (
  slug, known_from, openness_class, organization_id, family_id, license_id, stage, architecture, released_on, total_parameters,
  active_parameters, context_tokens, pretraining_tokens, score_count, input_modalities, output_modalities,
  cache_bytes_per_token, local_cache_bytes_per_token, local_cache_tokens
);

-- Every name a model is looked up by, in lower case: its slug and its aliases.
-- What follows from the reports of a model on each day from one of them on, until the next changes it.
create table model_day (
  id int primary key,
  model_id int not null references model,
  from_day date not null,
  -- The first day for which it no longer holds; infinity for what holds now.
  until_day date not null check (until_day > from_day),
  openness_class text not null check (openness_class in ('open-source', 'open-weights', 'source-available', 'undetermined')),
  openness_reasons text not null,
  released_on date,
  architecture text,
  total_parameters double precision,
  active_parameters double precision,
  context_tokens double precision,
  pretraining_tokens double precision,
  input_modalities text[],
  output_modalities text[],
  lowest_input_usd double precision,
  lowest_output_usd double precision,
  cache_bytes_per_token double precision,
  local_cache_bytes_per_token double precision,
  local_cache_tokens double precision,
  fact_count int not null,
  score_count int not null,
  -- Names of the facts of which the report shown first states a value.
  reported_facts text[] not null,
  unique (model_id, from_day),
  check (num_nonnulls(cache_bytes_per_token, local_cache_bytes_per_token, local_cache_tokens) in (0, 3))
);
-- A list of a day looks at one of these rows for every model, without the reasons beside it.
create index on model_day (model_id, from_day, until_day) include (
  openness_class, released_on, architecture, total_parameters, active_parameters, context_tokens, pretraining_tokens,
  input_modalities, output_modalities, lowest_input_usd, lowest_output_usd, cache_bytes_per_token, local_cache_bytes_per_token,
  local_cache_tokens, score_count
);

create table model_name (
  name text primary key check (name = lower(name)),
  model_id int not null references model
);
create index on model_name (model_id);

create table report (
  id int primary key,
  model_id int not null references model,
  source_id int not null references source,
  via_organization_id int references organization,
  as_of date not null,
  recorded_on date not null check (recorded_on >= as_of)
);
create index on report (model_id, id);
create index on report (source_id, id);
create index on report (recorded_on, id);

-- The columns that every claim has. Tables of claims copy them; this one stays empty.
create table claim (
  id int not null,
  node_id text not null,
  model_id int not null,
  report_id int not null,
  source_id int not null,
  via_organization_id int,
  as_of date not null,
  recorded_on date not null,
  locator text not null check (locator <> ''),
  note text,
  rank int not null check (rank >= 1),
  rank_reason text,
  -- Place by the rule as if none were withdrawn: on a day before a withdrawal the claim still stood.
  standing_rank int not null check (standing_rank >= 1),
  report_count int not null check (report_count >= rank),
  distinct_count int not null check (distinct_count between 1 and report_count),
  check_status text not null default 'not-checked' check (check_status in ('not-checked', 'checked', 'mismatch', 'not-checkable')),
  checked_on date,
  check_reason text,
  dispute_reason text,
  dispute_source_id int,
  dispute_locator text,
  disputed_on date,
  retraction_reason text,
  retraction_source_id int,
  retraction_locator text,
  retracted_on date,
  check (recorded_on >= as_of),
  check ((check_status in ('checked', 'mismatch')) = (checked_on is not null)),
  check ((dispute_reason is null) = (disputed_on is null)),
  check ((retraction_reason is null) = (retracted_on is null))
);

create table fact (
  like claim including all,
  name text not null,
  state text not null check (state in ('reported', 'not-disclosed', 'not-applicable')),
  number_value double precision check (number_value < 'Infinity' and number_value > '-Infinity'),
  text_value text,
  list_value text[],
  day_value date,
  printed text,
  qualifier text check (qualifier in ('about', 'at-least', 'up-to')),
  primary key (id),
  unique (node_id),
  unique (model_id, name, rank),
  foreign key (model_id) references model,
  foreign key (report_id) references report,
  foreign key (source_id) references source,
  foreign key (via_organization_id) references organization,
  foreign key (dispute_source_id) references source,
  foreign key (retraction_source_id) references source,
  check (num_nonnulls(number_value, text_value, list_value, day_value) = (state = 'reported')::int),
  check ((printed is not null) = (state = 'reported'))
);
-- Which models released a part, wholly or in part.
create index on fact (name, model_id) where rank = 1 and text_value in ('yes', 'partial');
-- The reports of a fact up to a day, for the facets of that day.
create index on fact (name, model_id, as_of) include (text_value, standing_rank, retracted_on);
create index on fact (report_id, id);
create index on fact (model_id, id);

create table statement (
  like claim including all,
  kind text not null check (kind in ('innovation', 'limitation')),
  text text not null,
  primary key (id),
  unique (node_id),
  foreign key (model_id) references model,
  foreign key (report_id) references report,
  foreign key (source_id) references source,
  foreign key (via_organization_id) references organization,
  foreign key (dispute_source_id) references source,
  foreign key (retraction_source_id) references source
);
create index on statement (model_id, kind, id);
create index on statement (report_id);
