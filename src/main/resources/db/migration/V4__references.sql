-- Everything that a filter can refer to, by its id or key.

-- the states, and whatever else a law or measure is of; filled from the view below
create table jurisdiction (
  id varchar not null primary key references actor
);

create view computed_jurisdiction as
select id from actor where kind = 'STATE'
union
select jurisdiction_id from legal_authority
union
select jurisdiction_id from measure;

create view referable as
select id, type from record
union all
select topic_key, 'Topic' from topic
union all
select id, 'jurisdiction' from jurisdiction;

-- the jurisdictions to which an actor belongs by its countries
create view jurisdiction_of_actor as
select c.actor_id, j.id
from actor_country c
  join actor_country s on s.country = c.country
  join jurisdiction j on j.id = s.actor_id;

-- the jurisdiction for which a response was made, if for exactly one: that of the states and public bodies which made it,
-- were spoken or signed for, or whose office the speaker held; filled from the view below
create table response_jurisdiction (
  response_id varchar not null primary key references response,
  jurisdiction_id varchar not null references jurisdiction
);

create view computed_response_jurisdiction as
select p.act_id as response_id, min(j.id) as jurisdiction_id
  from participation p
  join response r on r.id = p.act_id
  left join office o on o.id = p.office_id
  join actor a on a.id = coalesce(p.on_behalf_of_id, o.body_id, p.actor_id)
  join jurisdiction_of_actor j on j.actor_id = a.id
 where (a.kind in ('STATE', 'PUBLIC_BODY') or a.id = j.id)
   and (p.role in ('AUTHOR', 'SIGNATORY')
     or p.role = 'SPOKESPERSON' and not exists (select 1 from participation s
                                                 where s.act_id = p.act_id and s.role in ('AUTHOR', 'SIGNATORY')))
 group by p.act_id
having count(distinct j.id) = 1;
