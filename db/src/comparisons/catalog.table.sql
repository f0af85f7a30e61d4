-- The catalogue that is loaded: one row, or none before the first import.
create table catalog_version (
  version text primary key,
  imported_at text not null,
  recorded_on date not null,
  counts text not null
);
create unique index on catalog_version ((true));

-- How much the reports up to a day hold: one row for each day for which a report holds.
create table catalog_day (
  day date primary key,
  counts text not null
);

-- Every record as its file says it, for the dump and for a rebuild that can be compared.
create table record (
  kind text not null,
  slug text not null,
  body json not null,
  primary key (kind, slug)
);
-- Written once and read as a whole: to compress it costs each import more than the space it saves.
alter table record alter column body set storage external;
