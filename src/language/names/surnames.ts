import type { Tradition } from './first-names.ts';

/** Family names that many examples in Flanders have; our own choice. */
const LOW_COUNTRIES = new Set(
  `Peeters Janssens Janssen Jansen Maes Jacobs Mertens Willems Claes Goossens Wouters Dubois Lambert Martens Smets Vermeulen
  Hermans Hendrickx Aerts Pauwels Michiels Claeys Cools Segers Bogaerts Stevens Verhoeven Verstraete Verbeke Vandamme Lemmens
  Declercq Desmet Devos Desmedt Coppens Thijs Thys Bosmans Dewitte Lenaerts Simons Geerts Adams Moens Wauters Baert Bauwens
  Beckers Carlier Christiaens Cuypers Daems Engelen Engels Geens Gielen Lauwers Leemans Luyten Nijs Nys Raes Roels Sels
  Sterckx Temmerman Timmermans Thomas Tack Wuyts Yperman Callens Dejonghe Dewulf Dumoulin Leroy Maertens Merckx Pieters
  Pattyn Proost Rombouts Roelandt Schepers Smet Swinnen Torfs Neyt Bracke Bral Buyse Holvoet Leys Lievens Mees Mol Pas
  Vos Smit Bakker Visser Mulder Bos Meijer`.split(/\s+/u),
);
const ELSEWHERE = new Set(
  `Yilmaz Yıldız Kaya Demir Şahin Çelik Özturk Arslan Amrani Bouazza Benali Alaoui Idrissi Haddad Hamdaoui Bennani Ouali
  Diallo Traoré Diop Ndiaye Keita Camara Okafor Eze Adeyemi Mensah Boateng Owusu Nkosi Mbeki Kabila Tshisekedi Kovalenko
  Shevchenko Bondarenko Petrenko Melnyk Ivanov Petrov Kowalski Nowak Wiśniewski Popescu Ionescu Garcia García Fernandez
  Rodriguez Lopez Silva Santos Rossi Bianchi Nguyen Tran Chen Wang Li Zhang Singh Kumar Patel Khan Hussain Ali Mohammed
  Ahmed Hassan Hosseini Rahimi Karimi Ahmadi Sherpa Lama`.split(/\s+/u),
);
/** How Dutch family names begin and end. */
const DUTCH_SHAPE =
  /^(?:van|de|den|der|ter|ten) |^(?:van(?:de[nr]?)?\p{Ll}{3}|ver\p{Ll}{4})|(?:aerts?|mans|ens|inckx?|ckx|eyns?|huys|kens)$/iu;

/** The tradition of a family name; undefined where its form doesn't tell. */
export function traditionOfSurname(surname: string): Tradition | undefined {
  const last = surname.split(' ').at(-1) ?? surname;
  if (ELSEWHERE.has(last)) return 'elsewhere';
  return LOW_COUNTRIES.has(last) || DUTCH_SHAPE.test(surname) ? 'lowCountries' : undefined;
}
