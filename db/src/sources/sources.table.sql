create table organization (
  id int primary key,
  node_id text not null unique,
  slug text not null unique,
  name text not null,
  kind text not null check (kind in ('company', 'nonprofit', 'university', 'government', 'community', 'individual')),
  country text check (country ~ '^[A-Z]{2}$'),
  homepage text check (homepage ~ '^https?://')
);

create table source (
  id int primary key,
  node_id text not null unique,
  slug text not null unique,
  title text not null,
  publisher_id int not null references organization,
  kind text not null,
  tier text not null check (tier in ('a', 'b', 'c')),
  url text not null check (url ~ '^https?://'),
  pinned_repository text check (pinned_repository ~ '^https?://'),
  pinned_commit text check (pinned_commit ~ '^[0-9a-f]{40}$'),
  pinned_path text,
  published_on date not null,
  revised_on date check (revised_on >= published_on),
  read_on date not null check (read_on >= published_on),
  data_license text,
  archived_url text check (archived_url ~ '^https?://'),
  note text,
  claim_count int not null,
  checked_count int not null,
  mismatch_count int not null,
  not_checkable_count int not null,
  model_count int not null,
  check (num_nulls(pinned_repository, pinned_commit, pinned_path) in (0, 3))
);
create index on source (publisher_id);
create index on source (title, id);
