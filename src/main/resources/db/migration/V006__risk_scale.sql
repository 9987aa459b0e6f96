-- The scale Haven comes with: five plain words. Another scale is another row with a later date; old ratings keep theirs.
insert into risk_scale (name, from_date) values ('Five plain words', '2020-01-01');

insert into risk_level (risk_scale_id, position, name_en, name_fr, name_es, name_ar)
select s.id, l.position, l.name_en, l.name_fr, l.name_es, l.name_ar
from risk_scale s
join (
  select 1 as position, 'Minimal' as name_en, 'Minime' as name_fr, 'Mínimo' as name_es, 'ضئيل' as name_ar
  union all select 2, 'Low', 'Faible', 'Bajo', 'منخفض'
  union all select 3, 'Moderate', 'Modéré', 'Moderado', 'متوسط'
  union all select 4, 'Substantial', 'Substantiel', 'Considerable', 'كبير'
  union all select 5, 'High', 'Élevé', 'Alto', 'مرتفع'
) l
where s.from_date = '2020-01-01';
