/**
 * Common first names in Flanders, our own choice, by the tradition that gave them. They serve to see whether the
 * names that a writer made up all come from one tradition; they say nothing of anybody who bears such a name, and are
 * never looked up for real people.
 */
export type Tradition = 'lowCountries' | 'elsewhere';

/** Whom a name is mostly given to: men, women, or both. */
export type NameGender = 'm' | 'f' | 'x';

/** What is known of a first name. `shared`: common in several traditions. */
export interface FirstName {
  readonly tradition: Tradition | 'shared';
  readonly gender: NameGender;
}

const LOW_COUNTRIES_M = `Jan Piet Pieter Joris Karel Koen Bart Wout Wouter Tom Tim Dirk Luc Lukas Marc Mark Paul Peter Patrick Johan
  Johnny Jos Jef Jozef Frans François Frank Geert Gert Guy Hans Hendrik Herman Hugo Ivo Jeroen Jonas Joost Kevin Kristof
  Kris Kurt Lieven Lowie Maarten Mathias Michiel Mats Nico Niels Pol Raf Ruben Rik Roel Ronny Ruud Sander Senne Simon
  Steven Stijn Sven Thijs Thomas Toon Vic Ward Warre Willem Wim Yves Xavier Arne Arthur Bert Bram Cas Daan Dries Emiel
  Evert Ferre Filip Finn Floris Gilles Gust Gustaaf Jules Jasper Jelle Jens Joren Kobe Lars Lennert Louis Maurice Mathieu
  Marcel Michel Oscar Philippe Pieterjan Robbe Seppe Staf Stef Stefaan Theo Tibo Tuur Victor Viktor Walter Werner
  Willy Eddy Rudy Danny Dennis Erik Eric Etienne Eddie Gerard Gaston Georges Guido Henri Henk Jacques Jean Joachim
  Joeri Leo Leon Ludo Luk René Roger Roland Sebastiaan Klaas Kasper Casper Krist Mattias Miel Lander Brecht`;
const LOW_COUNTRIES_F = `An Ann Anne Anke Annelies Annemie Ans Astrid Barbara Bea Birgit Britt Caroline Carine Charlotte
  Chris Christel Christine Conny Daisy Delphine Dorien Ellen Els Elke Evelien Eveline Febe Femke Fien Fleur Floor Frieda
  Godelieve Greet Griet Greta Hanne Hannelore Heidi Hilde Inge Ingrid Isabelle Jana Jeanne Jennifer Jolien Joke
  Josephine Josée Julie Jutta Kaat Karen Karin Karine Karolien Katelijne Katleen Kathleen Katrien Katrijn Kim
  Kristien Kristel Leen Lien Lies Liesbeth Liselotte Lieve Linda Line Lise Lotte Louise Lut Lutgard Maaike Magda
  Margaux Margriet Margot Marie Marieke Marijke Marleen Martine Mia Mieke Mien Monique Myriam Nathalie Nele Nell
  Nicole Nina Nora Paula Petra Renée Rita Roos Rosa Rosalie Ria Riet Sabine Sandra Saskia Silke Simonne Sofie Sophie
  Stefanie Suzanne Sylvie Tine Tinne Tine Trees Trui Tess Veerle Vera Vicky Viviane Yvonne Zita Amelie Amber Anouk Axelle
  Babette Bieke Brigitte Goedele Gerda Germaine Ilse Iris Jacqueline Joyce Katja Lien Lore Machteld Marjan Mariette
  Micheline Mona Nadine Nancy Paulien Pauline Reinhilde Rebecca Ruth Virginie Wendy Wivina`;
const ELSEWHERE_M = `Youssef Mohammed Mohamed Muhammad Ahmed Ahmad Ali Hassan Hussein Omar Ibrahim Ismail Karim Khalid Mustafa
  Mustapha Mehmet Murat Emre Yusuf Kemal Ayoub Bilal Hamza Rachid Said Samir Tarik Tariq Walid Yassin Yassine Zakaria Abdel
  Abdullah Abdelkader Ayman Anas Brahim Driss Farid Hakim Hicham Jamal Jamil Malik Nabil Najib Nordin Noureddine Osman
  Reza Amir Arash Farhad Hamid Javad Mahdi Nader Navid Omid Chidi Emeka Kwame Kofi Kwabena Amadou Mamadou Moussa Ousmane
  Abdoulaye Boubacar Ibrahima Modou Olu Tunde Babajide Jean-Baptiste Dieudonné Bienvenu Tesfaye Abebe Dawit Samuel Osei
  Oleksandr Dmytro Andriy Mykola Taras Ihor Serhiy Volodymyr Yevhen Ivan Vladimir Dimitri Sergei Boris Piotr Tomasz
  Krzysztof Wojciech Jakub Pawel Marcin Andrei Ion Mihai Vasile Stefan Georgi Nikolay Dragan Goran Zoran Miroslav Carlos
  Diego Javier Juan José Luis Miguel Pablo Pedro Santiago João Tiago Giuseppe Giovanni Marco Matteo Luigi Antonio Mario
  Wei Hao Jun Chen Minh Duc Anh Tuan Raj Arjun Ravi Sanjay Vikram Sanjit Tenzin Pemba Karma Hiroshi Kenji`;
const ELSEWHERE_F = `Fatima Fatma Fatiha Amina Aicha Aisha Khadija Naima Nadia Samira Karima Latifa Malika Mina Najat Rachida
  Saida Salma Soumaya Souad Yasmina Yasmine Zineb Zahra Zohra Hafsa Hajar Hanane Houda Ikram Imane Jamila Loubna Meryem Mariam
  Maryam Nawal Oumaima Rania Safae Sanae Siham Soukaina Wafa Widad Ayse Ayşe Elif Emine Esra Gül Hatice Hülya Merve Zeynep
  Sevgi Shirin Parisa Leila Layla Leyla Mahsa Nasrin Zara Chiamaka Ngozi Adaeze Amara Adanna Aminata Awa Binta Fatou
  Fatoumata Kadiatou Mariama Abena Akua Ama Efua Yaa Makena Wanjiru Selam Hiwot Grâce Olena Oksana Iryna Kateryna Natalia
  Nataliya Svitlana Tetiana Yulia Yuliia Halyna Lyudmila Olga Svetlana Tatiana Irina Agnieszka Katarzyna Małgorzata Beata
  Ewa Magdalena Ioana Elena Mihaela Daniela Ivana Jelena Milica Snezana Vesna Carmen Guadalupe Isabel Lucia Pilar
  Rosario Mercedes Francesca Giulia Chiara Mei Ling Xiu Yan Linh Thi Huong Lan Priya Ananya Deepa Lakshmi Sunita Dolma
  Pema Sakura Yuki`;
const SHARED = {
  m: `Adam Alex Alexander Amin Aron Benjamin Dani Daniel David Elias Gabriel Isaac Ilias Jacob Jonathan Joseph Josef Lucas
    Luca Liam Martin Max Michael Milan Mathis Nathan Noah Rayan Raphaël Rafael Samir Sami Simon Elia Aaron Emanuel Emil`,
  f: `Alicia Alina Anna Eva Emma Ella Elisa Hana Hanna Hannah Ines Inès Julia Laura Lara Lea Lena Lina Lisa Luna Maya Mila
    Mira Maria Mariana Miriam Nina Noor Nora Nour Olivia Sara Sarah Selma Sofia Sonia Sonja Victoria Yara Zoë Zoe Diana
    Monica Monika Martha Marta Susanna Teresa Silvia Sylvia Angela Alice Elina Esther Naomi Norah`,
  x: `Sam Robin Noa Charlie Bo Billie Jamie Jo Kai Kim Lou Dominique Pascal Camille Andrea Ariel Sacha Sasha Joan Dylan Morgan
    Nikita Quinn Remy Renske Robbie Romy Sammy Sky Toni Tony Chris`,
};

/** What is known of first names, by the name as it is written. */
export const FIRST_NAMES: ReadonlyMap<string, FirstName> = new Map([
  ...entries(LOW_COUNTRIES_M, 'lowCountries', 'm'),
  ...entries(LOW_COUNTRIES_F, 'lowCountries', 'f'),
  ...entries(ELSEWHERE_M, 'elsewhere', 'm'),
  ...entries(ELSEWHERE_F, 'elsewhere', 'f'),
  // Last, so that a name in several lists counts as one that several traditions have.
  ...entries(SHARED.m, 'shared', 'm'),
  ...entries(SHARED.f, 'shared', 'f'),
  ...entries(SHARED.x, 'shared', 'x'),
]);

function entries(list: string, tradition: FirstName['tradition'], gender: NameGender): [string, FirstName][] {
  return list
    .trim()
    .split(/\s+/u)
    .map((name) => [name, { tradition, gender }]);
}
