-- What a person says of a contract that nobody reported: as what, which work, what a month paid. Theirs to say; the answer stays the office's.
alter table benefits.correction add column kind text
  check (kind in ('근로자', '일용', '건설일용', '예술인', '노무제공자'));
alter table benefits.correction add column work text;
alter table benefits.correction add column pay bigint check (pay >= 0);
