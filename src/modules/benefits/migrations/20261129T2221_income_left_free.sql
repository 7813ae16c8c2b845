-- The notified income a day that stays free (시행령 제104조의8제7항, 제104조의15제7항), as the officer named it when they decided a round.
alter table benefits.round add column exempt_income integer check (exempt_income >= 0);
create trigger exempt_by_office before update of exempt_income on benefits.round
  for each row execute function benefits.only_the_office();
