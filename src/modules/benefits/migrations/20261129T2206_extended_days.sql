-- Days of an extension are paid after the ordinary ones (고용보험법 제55조제1항): a claim is paid no more than both.
alter table benefits.claim drop constraint claim_check2; -- contract: replaced by the next line, which allows the days of an extension too
alter table benefits.claim add constraint claim_days_check check (benefit_days is null or days_paid <= benefit_days + extended_days);
