import type {FieldType} from '../../../model/units';

export default {
  id: 'income',
  name: {en: 'Income', zh: '收入'},
  tokens: [],
  words: {
    en: '(annual|monthly|yearly|household|gross|net|total|your)? ?(income|salary|earnings|wages?)( range| level| per (year|month))?',
    zh: '(月|年|家庭|个人)?收入|月薪|年薪|工资|薪资|薪資|薪水',
    es: '(ingresos?|salario|sueldo)( mensual(es)?| anual(es)?)?',
    fr: '(revenus?|salaire)( mensuels?| annuels?)?',
    de: '(monatliches |netto |brutto )?(einkommen|gehalt)|(netto|brutto|jahres|monats)(einkommen|gehalt)',
    nl: '(netto |bruto )?(inkomen|salaris)',
    pt: 'renda( mensal)?|salario|rendimento( mensal| anual)?',
    it: 'reddito( annuo| mensile)?|stipendio',
    pl: '(miesieczny )?(dochod|zarobki|wynagrodzenie)',
    ru: '(ежемесячный )?доход|зарплата|заработная плата',
    ja: '年収|月収|収入',
    ko: '(연|월)?소득|연봉|월급|수입',
    tr: '(aylik |yillik )?(gelir|maas)(i|iniz)?',
    ar: 'الدخل|الراتب|دخل',
  },
  attribute: '[a-z]*(income|salary|earnings|wage)[a-z]*|shouru',
  source: 'own type; wording seen on shop forms',
} satisfies FieldType;
