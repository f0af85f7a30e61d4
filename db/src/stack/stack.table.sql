create table quantization (
  id int primary key,
  node_id text not null unique,
  slug text not null unique,
  name text not null,
  format text not null,
  explanation text not null,
  bits_per_weight double precision check (bits_per_weight between 1 and 32),
  bits_source_id int references source,
  bits_locator text,
  bits_note text,
  check ((bits_per_weight is null) = (bits_source_id is null)),
  check ((bits_per_weight is null) = (bits_locator is null))
);

create table runtime (
  id int primary key,
  node_id text not null unique,
  slug text not null unique,
  name text not null,
  license text not null,
  repository text not null check (repository ~ '^https?://'),
  homepage text check (homepage ~ '^https?://')
);

create table runtime_support (
  id int primary key,
  runtime_id int not null references runtime,
  quantization_id int not null references quantization,
  support text not null check (support in ('yes', 'partial', 'no')),
  hardware text[] not null,
  source_id int not null references source,
  locator text not null,
  note text
);
create index on runtime_support (runtime_id, id);
create index on runtime_support (quantization_id, id);

create table provider (
  id int primary key,
  node_id text not null unique,
  slug text not null unique,
  name text not null,
  homepage text not null check (homepage ~ '^https?://'),
  is_aggregate boolean not null
);

create table hardware (
  id int primary key,
  node_id text not null unique,
  slug text not null unique,
  name text not null,
  vendor_id int not null references organization,
  kind text not null check (kind in ('accelerator', 'machine')),
  memory_gigabytes double precision not null check (memory_gigabytes > 0),
  memory_source_id int not null references source,
  memory_locator text not null,
  bandwidth_gigabytes_per_second double precision check (bandwidth_gigabytes_per_second > 0),
  bandwidth_source_id int references source,
  bandwidth_locator text,
  check ((bandwidth_gigabytes_per_second is null) = (bandwidth_source_id is null)),
  check ((bandwidth_gigabytes_per_second is null) = (bandwidth_locator is null))
);

create table offering (
  like claim including all,
  provider_id int not null references provider,
  input_usd_per_million_tokens double precision check (input_usd_per_million_tokens >= 0),
  output_usd_per_million_tokens double precision check (output_usd_per_million_tokens >= 0),
  output_tokens_per_second double precision check (output_tokens_per_second > 0),
  time_to_first_token_ms double precision check (time_to_first_token_ms > 0),
  context_tokens double precision check (context_tokens > 0),
  precision text,
  is_free_tier boolean not null,
  -- Place among the offerings of one model and provider that can stand for its price: paid, undisputed, not withdrawn, stating one.
  price_rank int check (price_rank >= 1),
  primary key (id),
  unique (node_id),
  foreign key (model_id) references model,
  foreign key (report_id) references report,
  foreign key (source_id) references source,
  foreign key (via_organization_id) references organization,
  foreign key (dispute_source_id) references source,
  foreign key (retraction_source_id) references source
);
create index on offering (model_id, id);
create index on offering (provider_id, id);
create index on offering (provider_id, model_id) where retraction_reason is null;
-- The same on an earlier day, when what is withdrawn now may still have stood.
create index on offering (provider_id, model_id, as_of) include (retracted_on);
create index on offering (report_id);
-- What a list filtered by price looks at: offerings in force, by either price.
create index on offering (input_usd_per_million_tokens, model_id) include (provider_id)
  where price_rank = 1;
create index on offering (output_usd_per_million_tokens, model_id) include (provider_id)
  where price_rank = 1;

create table published_quantization (
  like claim including all,
  quantization_id int not null references quantization,
  url text check (url ~ '^https?://'),
  size_bytes double precision check (size_bytes > 0),
  primary key (id),
  unique (node_id),
  foreign key (model_id) references model,
  foreign key (report_id) references report,
  foreign key (source_id) references source,
  foreign key (via_organization_id) references organization,
  foreign key (dispute_source_id) references source,
  foreign key (retraction_source_id) references source
);
create index on published_quantization (model_id, id);
create index on published_quantization (quantization_id, model_id, rank) include (as_of);
create index on published_quantization (report_id);
