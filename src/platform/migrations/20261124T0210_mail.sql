-- Mail of an installation without an SMTP server, read on the demo's mailbox page. Empty where SMTP_URL is set.

create table platform.mail (
  id uuid primary key,
  to_address text not null,
  subject text not null,
  text text not null,
  html text,
  created_at timestamptz not null,
  sent_at timestamptz not null
);
create index on platform.mail (to_address, sent_at desc);
