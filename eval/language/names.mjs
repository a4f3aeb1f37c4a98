/** Common first names of five languages, for texts that come without a roster. Names that are everyday words are left out. */
export const NAMES = `
Aaron Adam Adrian Alan Albert Alex Alexander Alice Amanda Amy Andrea Andrew Andy Angela Ann Anna Anne Anthony Arthur
Barbara Ben Benjamin Beth Betty Bob Brandon Brenda Brian Bruce Bryan Carl Carol Caroline Catherine Charles Charlie Chris
Christian Christina Christine Christopher Cindy Claire Colin Craig Cynthia Dan Daniel Dave David Deborah Debra Dennis
Diana Diane Don Donald Donna Doug Douglas Ed Edward Elaine Elizabeth Ellen Emily Emma Eric Erik Ethan Eva Evan Frank Fred
Gary George Gerald Gordon Greg Gregory Hannah Harold Harry Heather Helen Henry Howard Ian Isaac Jack Jackie Jacob James
Jamie Jane Janet Jason Jeff Jeffrey Jennifer Jeremy Jerry Jessica Jim Jimmy Joan Joe Joel Joey John Johnny Jon Jonathan
Jordan Joseph Josh Joshua Joyce Judith Judy Julia Julie Justin Karen Kate Katherine Kathleen Kathy Keith Kelly Ken Kenneth
Kevin Kim Kimberly Kyle Larry Laura Lauren Lawrence Leo Leon Linda Lisa Liz Louis Lucas Lucy Luke Lynn Maggie Margaret
Maria Marie Marilyn Martha Martin Mary Matt Matthew Megan Melissa Michael Michelle Mike Mary Nancy Natalie Nathan Neil
Nicholas Nick Nicole Noah Oliver Olivia Oscar Pamela Patricia Patrick Paul Peter Phil Philip Phillip Rachel Ralph Ray
Raymond Rebecca Richard Rick Rob Robert Robin Roger Ron Ronald Ross Roy Russell Ruth Ryan Sally Sam Samantha Samuel
Sandra Sara Sarah Scott Sean Sharon Sheila Shirley Simon Sophia Sophie Stephanie Stephen Steve Steven Stuart Sue Susan
Tara Ted Teresa Terry Thomas Tim Timothy Tina Todd Tom Tony Tracy Tyler Vanessa Victor Victoria Vincent Virginia Walter
Wayne Wendy William Zach Zoe
Achim Alexandra Andreas Angelika Anja Anke Anton Antje Armin Axel Bastian Bernd Bernhard Birgit Björn Britta Carsten
Christa Christoph Claudia Clemens Dagmar Daniela Detlef Dieter Dirk Dominik Elke Erich Erika Ernst Fabian Felix Finn
Florian Franz Franziska Friedrich Fritz Gabi Gabriele Georg Gerd Gerhard Gisela Günter Günther Hanna Hannes Hans Harald
Heike Heiko Heinrich Heinz Helga Helmut Herbert Hermann Holger Horst Ingo Ingrid Jakob Jan Jana Janine Jens Joachim Jochen
Johann Johanna Johannes Jonas Jörg Jürgen Julian Jutta Kai Karin Karl Karsten Katharina Kathrin Katja Katrin Kerstin Klaus
Kristina Kurt Lars Lea Lena Leonie Lukas Lutz Manfred Manuela Marc Marcel Marco Marcus Mario Marion Markus Mathias
Matthias Max Maximilian Mia Michaela Mirko Monika Moritz Nadine Niklas Nina Nils Norbert Olaf Ole Patrik Petra Philipp
Rainer Ralf Reinhard Renate Robert Rolf Rüdiger Sabine Sabrina Sandra Sascha Sebastian Silke Silvia Simone Sonja Stefan
Stefanie Steffen Susanne Sven Swen Tanja Theo Thorsten Tobias Torben Torsten Udo Ulf Uli Ulrich Ulrike Ursula Ute Uwe
Vera Volker Werner Wilhelm Wolfgang Yvonne
Agnès Alain Albane Amélie André Antoine Arnaud Aurélie Aurélien Baptiste Béatrice Benoît Bernard Bertrand Brigitte Bruno
Camille Cécile Cédric Céline Chantal Chloé Clément Clémence Corinne Cyril Damien Delphine Denis Didier Dominique Élise
Élodie Emmanuel Emmanuelle Étienne Eugénie Fabien Fabrice Florence Francis Franck François Françoise Frédéric Gabriel
Gaël Geneviève Georges Gérard Gilles Grégory Guillaume Guy Hélène Henri Hervé Hugo Inès Isabelle Jacques Jean Jeanne Jérémy
Jérôme Joëlle Josiane Jules Juliette Karine Laetitia Laurence Laurent Léa Loïc Louise Luc Lucie Ludovic Manon Marc Margaux
Marianne Marion Martine Mathieu Mathilde Maurice Maxime Mélanie Michel Michèle Mickaël Monique Muriel Nadia Nathalie
Nicolas Noël Noémie Odile Olivier Pascal Pascale Patrice Philippe Pierre Quentin Raphaël Raymond Régis Rémi Rémy René Romain
Sandrine Sébastien Serge Séverine Simon Solène Stéphane Stéphanie Sylvain Sylvie Théo Thérèse Thibault Thierry Valérie
Véronique Virginie Xavier Yann Yannick Yves Yvette
Agustín Alberto Alejandra Alejandro Alfonso Alfredo Alicia Álvaro Ana Andrés Ángel Ángela Antonio Araceli Arturo Beatriz
Begoña Belén Blanca Borja Carla Carlos Carmen Carolina César Claudia Concha Cristian Cristina Cristóbal Diego Domingo
Eduardo Elena Elisa Emilio Enrique Ernesto Esteban Esther Eugenia Eugenio Federico Felipe Fernando Francisco Gabriela Gema
Gerardo Gloria Gonzalo Guillermo Gustavo Héctor Ignacio Inés Inma Irene Isabel Ismael Iván Jaime Javier Jesús Joaquín
Jorge José Josefa Juan Juana Julio Laia Lola Lorena Lorenzo Lucía Luis Luisa Manolo Manuel Manuela Marcos Margarita Mariano
María Mariana Marina Marta Mateo Mercedes Miguel Mónica Montserrat Natalia Nerea Nicolás Nuria Óscar Pablo Paco Paloma
Patricia Paula Pedro Pepe Pilar Rafa Rafael Ramón Raquel Raúl Ricardo Roberto Rocío Rodrigo Rogelio Rosa Rosario Rubén
Salvador Santiago Sara Sergio Silvia Sofía Sonia Susana Teresa Tomás Valentina Verónica Vicente Víctor Xavi Yolanda
টম মেরি জন জ্যাক রহিম করিম সুমন রাজু রানা রুবেল সোহেল মাসুদ কামাল জামাল হাসান হোসেন তানভীর তানিয়া নাসরিন শারমিন
সুমাইয়া ফাতেমা আয়েশা রুমা মিতা রিতা অনিক অমিত অনির্বাণ সুব্রত সুজন সজল সজীব রাকিব রফিক শফিক নাঈম আরিফ ইমরান সাকিব
তামিম মাহমুদ মেহেদী জাহিদ শাকিল পলাশ বিপ্লব প্রিয়াঙ্কা মৌসুমী সুস্মিতা রিয়া পূজা রাহুল অর্ণব সৌরভ সৌমেন দেবাশিস
`
  .trim()
  .split(/\s+/u)
  .filter((name, i, all) => all.indexOf(name) === i)
