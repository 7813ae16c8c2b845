-- Which town this installation's demo is: the generator makes the same one again from the same seed and day.
create table demo.town (
  only_one boolean primary key default true check (only_one),
  seed int not null,
  day date not null,
  made_at timestamptz
);
create table demo.made (
  kind text not null,
  key text not null,
  id uuid not null,
  primary key (kind, key)
);
