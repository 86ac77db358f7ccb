/**
 * Common given names of several languages, for people the record does not hold. Names that are everyday words, months,
 * places, products or tools ("Will", "Mark", "April", "Ruby", "Jenkins") are left out.
 */
export const GIVEN_NAMES: readonly string[] =
  `Aaron Abdul Abigail Adam Adrian Agnes Ahmed Aisha Alan Albert Alejandro Alex Alexander Alexandra Alexei Alfred Ali
   Alice Alicia Alison Amanda Amir Amit Amy Ana Anders Andrea Andreas Andrew Andrzej Andy Angela Anita Anjali Ann Anna
   Anne Annika Anthony Antoine Antonio Arjun Arthur Ashley Astrid Barbara Beatrice Becky Ben Benjamin Bernard Beth
   Bjorn Bob Boris Brandon Brenda Brian Bridget Bruno Camille Carl Carla Carlos Carmen Caroline Catherine Cathy Charles
   Charlie Chen Chiara Chloe Chris Christian Christina Christine Christoph Christopher Claire Clara Claudia Colin
   Connor Craig Cynthia Daniel Daniela Danny Dave David Deborah Debbie Deepak Denise Dennis Derek Diana Diego Dieter
   Dimitri Dmitri Dominic Donald Donna Doris Dorothy Doug Douglas Edward Eileen Elaine Elena Elias Elizabeth Ellen
   Emily Emma Eric Erik Erin Ethan Eva Evan Evelyn Fatima Felix Fernando Fiona Francesca Francesco Franz Fred Frederic
   Gabriel Gareth Gary Geoff George Gerald Gerard Giovanni Giulia Gordon Graham Greg Gregory Gunther Hannah Hans Harold
   Harry Hassan Heather Heidi Helen Henrik Henry Hiroshi Holger Howard Hugo Ian Ida Igor Ingrid Irene Irina Isaac
   Isabel Isabella Ivan Jacob Jacques Jakob James Jamie Jan Jane Janet Janice Jason Javier Jay Jean Jeff Jeffrey Jen
   Jennifer Jenny Jens Jeremy Jerry Jessica Jill Jim Jimmy Jo Joan Joanna Joe Joel Johan Johannes John Jon Jonas
   Jonathan Jorge Jose Josef Joseph Josh Joshua Juan Judith Judy Julia Julian Julie Jurgen Justin Karen Karin Karl Kat
   Kate Katherine Kathleen Kathy Katie Keith Kelly Ken Kenji Kenneth Kev Kevin Kim Klaus Kristin Kumar Kyle Lars Laura
   Lauren Laurent Lea Lee Lena Leo Leon Leonard Leroy Leslie Li Liam Lily Linda Lisa Liz Lorenzo Lou Louis Louise Luca
   Lucas Lucy Luis Luisa Luke Magnus Manuel Marc Marcel Marco Marcus Margaret Maria Marianne Marie Mario Marion Markus
   Martha Martin Martina Mary Matteo Matthew Matthias Maureen Max Meg Megan Mehmet Mei Melanie Melissa Mia Michael
   Michaela Michel Michelle Miguel Mike Mikhail Mila Mira Mohammed Monika Monica Moritz Muhammad Nadia Nancy Natalie
   Natasha Ned Neil Nia Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Nils Nina Noa Noah Norbert Nora Oleg Olga
   Oliver Olivia Olivier Omar Oscar Otto Pablo Pam Pamela Patricia Patrick Paul Paula Pavel Pedro Peter Petra Philip
   Philippe Phil Pia Pierre Pietro Piotr Prakash Pranav Priya Rachel Rahul Raj Rajesh Ralf Ralph Ramesh Raul Ravi
   Raymond Rebecca Renate Richard Rik Rita Robert Roberto Robin Roger Roland Ron Ronald Rosa Roy Ruth Ryan Sabine Sally
   Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Serge Sergei Shannon Sharon Sheila Shirley Simon
   Simone Sofia Sonia Sophie Stefan Stefanie Steph Stephan Stephanie Stephen Steve Steven Stuart Sue Sunil Suresh Susan
   Susanne Svetlana Sven Tanja Tanya Tara Ted Teresa Tess Theo Theresa Thomas Tim Timothy Tina Tobias Todd Tom Tony
   Tracy Tyler Uli Ulrich Ursula Uwe Valerie Vanessa Vera Veronica Vijay Vikram Vincent Vladimir Walter Wanda Wei Wendy
   Werner William Wolfgang Xavier Yan Yasmin Yolanda Yuki Yusuf Yvonne Zac Zachary Zoe Adrián Anaïs André Andrés Ángel
   Aoife Åsa Begoña Benoît Bjørn Björn Cédric Chloé Ciarán François Françoise Frédéric Gökhan Grégory Günter Günther
   Håkan Héctor Hélène Inês Iñigo Irène Jérôme Jiří Joaquín João Jörg Jørgen José Jürgen Léa Loïc Lucía Luís Lukáš
   Łukasz Mária María Martín Michał Mónica Niamh Noël Núria Ömer Óscar Özgür Paweł Rafał Raúl Rémi Renee Renée Seán
   Sebastián Sébastien Siân Sofía Sören Søren Stéphane Tomáš Víctor Zdeněk Željko Zoé Zoë`.split(/\s+/);
