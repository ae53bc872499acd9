/** Given names by sex, in small letters. They tell a person from a body, and "she" from "he". */
import { wordSet } from './words.ts';

export const WOMEN =
  wordSet(`ann anna anne annie alice alexandra alexandria alison amanda amber amelia amy andrea angela angelina
  anita annika antonia april ariana ashley astrid audrey barbara beatrice becky bernadette beth betsy betty beverly bonnie
  brenda bridget brigitte britney brittany camila camille carla carly carmen carol caroline carolyn catherine cecilia
  charlotte chelsea cheryl chloe christiane christina christine cindy claire clara claudia colleen condoleezza connie
  courtney crystal cynthia daisy dana danielle daria debbie deborah debra denise diana diane dianne dolores donna dora
  doris dorothy ebba edith elaine eleanor elena elisabeth elise elizabeth ella ellen emily emma erica erika erin esther
  eva evelyn fatima federica felicia fiona florence frances francesca gabriela gabrielle gail genevieve georgia
  geraldine gina ginni giorgia gisele gloria grace greta gretchen gwen hannah harriet heather heidi heike helen helena
  helga hilary hillary hope huma ida ilse inga ingrid irena irene irina iris isabel isabella ivana ivanka jackie jacqueline
  jan jane janet janice jasmine jean jeanne jen jenna jennifer jenny jessica jill joan joanna joanne jocelyn johanna josephine
  joy joyce juanita judith judy julia juliana julie june kaja kamala karen karin karla karoline kate kateryna katherine
  kathleen kathryn kathy katie katja katrina katya kayla kayleigh kellyanne kelly kelsey kerry kim kimberly kirsten kristen
  kristin krystal larysa laura lauren leah lena leslie lesia lidia liesbeth lillian lily linda lindsay lindsey lisa liz liza
  loretta lori lorraine louise lucia lucille lucy ludmila lydia lynn madeleine madison magdalena maggie maia maja mandy
  margaret margarita margrethe maria mariana marianne marie marilyn marina marine marion marjorie marlene martha marta mary
  maureen maxine megan megyn melania melanie melinda melissa mercedes mette mia michelle mika mildred minnie miranda
  miriam molly monica monika myriam nadia nadine nancy naomi natalia natalie natasha nicole nicola nicolle nikki nina
  nora norma oksana oleksandra olena olga olha olivia ophelia oprah paige pamela pat patricia patsy paula pauline peggy penny
  petra phyllis polina priscilla rachel rebecca regina renata renee rita roberta robin rosa rosalind rose rosemary roxana
  ruth sabine sabrina sally samantha sandra sanna sara sarah savannah shannon sharon sheila shelley shelly sherry
  shirley silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan susana suzanne svetlana
  svitlana sylvia sylvie tamara tammy tania tanya tara tatiana teresa tess tetiana thelma theresa tiffany tina
  tracey tracy tricia trudy tulsi ulrike ursula valentina valerie vanessa vera veronica victoria viktoria viola
  virginia vivian viviane wanda wendy whitney whoopi wilma xenia yevheniia agata agnes agnieszka aleksandra alina alma anastasia ayse ayesha bettina birgit bozena brigitta carina catarina catherina chiara claudine corinna cornelia dagmar daniela darja darya doris dunja edith elif elke eloise eloïse elvira emine emmanuelle esra eszter eugenia evgenia ewa fatma felicitas francine franziska friederike gertrud greet halyna hannelore hatice hedwig helene henrietta hermine hilde hortense iryna ilona imogen inna ioana jana jelena jill joelle judit jutta kaisa katalin khrystyna kinga kirsi laetitia larissa leila lidiya lilian lotte luba lyudmila magda malgorzata manuela margot marija mariia marina marita marlies marta mathilde mette mila milena mireille monique nadezhda nathalie nataliia nataliya nina nives noor oksana olesya orla pia paola raisa ramona roksolana rosana ruslana saoirse segolene sibylle sigrid simona sinead siobhan solomiia solveig stefania sunniva svea sybil teodora theodora tove tuuli uliana ulla ursulina uschi uta vasilisa vita waltraud yana yaroslava yelena yevgenia zeynep zhanna zuzana
  yolanda yulia yuliia yvette yvonne zoe zofia`);

export const MEN =
  wordSet(`aaron abdul abdullah abraham adam adrian ahmad ahmed al alan albert alejandro alex alexander alexandre
  alexei alfred ali allan allen alvin amos anatoly anders andre andreas andrei andrew andriy andrij andrzej andy angelo angus
  anthony antoine anton antonio antony antónio ari arnaud arnold arseniy art arthur asif austin axel barack barney barry bart
  bashar ben benjamin benny bernard bernie bert bill billy blake bob bobby boris brad bradley brandon brent bret brett brian bruce
  bruno bryan bryce byron calvin cameron carl carlos carter casey cedric cesar chad charles charlie chester chip chris christian
  christoph christophe christopher chuck clarence clark claude clay clayton clemens clifford clint clinton cody colin connor
  corey cory craig curt curtis cyril dale dan daniel danny darren darryl dave david davis dean denis dennis denys derek
  derrick dick didier dieter dimitri dirk dmitri dmitry dmytro dominic dominik dominique don donald doug douglas drew
  duncan dustin dwayne dwight earl ed eddie edgar edmund eduard edward edwin eli elias elijah elliot emil emmanuel emmanuel enrique
  eric erik ernest ernst eugene evan felix fernando florian floyd francis francisco francois frank franklin françois fred
  frederick friedrich gabriel garrett gary gavin gene geoff geoffrey georg george georges gerald gerard gerhard gianni gilbert
  giles giorgio giovanni giuseppe glen glenn gordon graham grant greg gregory guillaume gunther gus guy hans harold harry
  harvey hassan heath heiko heinz helmut henri henrik henry herbert herman horst howard hubert hugh hugo hussein ian igor
  ihor ilya isaac ismail ivan jack jacob jacques jake jakob jamal james jamie jan jared jason javier jay jean-claude jean-noël
  jean-pierre jean-yves jeb jed jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joe joel joerg johan johann johannes
  john johnny jon jonas jonathan jordan jorge jose josef joseph josep josh joshua josé juan jude juha jules julian julio jürgen
  justin kaj karim karl keir keith kellen ken kenneth kent kevin khalid kirill kirk klaus konrad konstantin kris kurt kyle kyrylo
  lance larry lars laurence laurent lawrence lee leif len leo leon leonard leonid leroy lester lev lewis liam lincoln lindsey
  lloyd lorenzo lou louis luc luca lucas luigi luis luke luther lyle malcolm manuel marc marcel marco marcus mariano mario
  marion mark marko markus marshall martin marty marvin mateusz mathias matt matteo matthew matthias maurice max maxim
  maxime maximilian mehmet michael michal michel miguel mike mikhail mikael milan miles milos mitch mitt mohamed mohammad mohammed
  morton moses muhammad murray mustafa mykhailo mykola nathan nathaniel ned neil nelson nicholas nick nicolas niels nigel
  nikolai noah noel norman oleg oleh oleksandr oleksii oleksiy olaf oliver omar orlando oscar oskar otto owen pablo pascal pat
  patrick paul pavel pavlo pedro per perry pete peter petr petro phil philip philippe phillip pierre piotr quentin rafael
  ralph ramon ramzan rand randall randy raul ray raymond recep reggie reince reinhold rex ricardo richard rick ricky rob robby robert
  roberto rod rodney roger roland rolf roman ron ronald roy ruben rudolf rudolph rudy russ russell rustem ryan salvador
  sam samuel sandy scott sean sebastian serge sergei sergey sergio serhii serhiy seth shane shawn shinzo sidney simon stanley stefan
  stefano stephan stephane stephen sterling steve steven stewart stuart sven sylvain tayyip ted terrence terry thad theo
  theodore thierry thomas thorsten tim timothy tobias todd tom tommy tony travis trent trey trevor troy tucker tyler udo ulf
  ulrich vadim valentin valeriy vasily vasyl vernon viacheslav victor viktor vince vincent vitali vitaly vitaliy vladimir
  vladislav volodymyr wade wallace walt walter warren wayne wes wesley wilbur wilhelm will willard william willie winston
  wolfgang woody abel adnan albin aleksander aleksandr alistair alastair alessandro alexandru alfonso altan ambrose anatol anatolii angel ante antti apollo arkady arkadiy armando armin arne arno arseniy artem arturo attila aurelio axel balazs balint bartholomew basil bela benedict benito benoit bernd bjorn bogdan bohdan boleslav borys brendan bronislaw caleb caspar ciaran conor constantin corneliu cornelius cristian csaba damian damien danilo danylo daryl davyd demetrius denny detlef diego diarmuid dietrich dimitris dragan eamon edouard efrain egon emanuele emre enda engin enzo ercan erdogan erich ernesto erwin esteban fabian fabrice faisal farid farouk fedor felipe ferenc ferdinand fergus filip finn fjodor fyodor gabor gareth gennady geert gheorghe giancarlo gideon gintaras goran gottfried graeme grigory gunnar gustav gyula hakan hamid hamza haris hasan hector heinrich hendrik herve hermann hidayet hjalmar hristo ibrahim ignacio igors illia imre ingo ioannis ismael istvan ivar ivo janez janis janos janusz jaroslav javad jeroen jerzy joao joaquin jochen jonah joost jorn jozef juozas juri kacper kamal kamil karel karol kasper kazimierz kemal khaled kirk kjell konstantinos krzysztof laszlo lech lennart leopold levan lionel ljubomir lothar lubomir ludwig lukas luka lubos maciej magnus mahmoud maksym malik manfred manny marat marcin marian marijn mats mattias mauricio mehdi menno mihai mikko milos miroslav modest mohsen monte moritz morten mykhaylo naftali nasser nestor nico niko nils norbert odd olle omer ondrej orhan osman ostap otmar pavol pawel pekka perikles piet pieter pim primoz radek radoslaw rafal rainer rajiv ramiro raphael rasmus ravi reinhard remi rene rinat risto robin roderick rodion rodrigo roland ronan rostyslav rupert ruslan said salman samir samuli sander sascha saul sebastiaan sergii sigmund silvio simeon slavko slobodan sorin stanislav stanislaus stanislas stellan stepan svyatoslav szymon tadeusz taras tariq terje tibor timur tobin tomas tomasz tor toivo umberto uwe vaclav valdis valery vasile vasyl veit viljar vilmos viliam vitalii vito vlad volker volodimir wenzel werner wiktor witold wolfram wojciech yaroslav yegor yehor yevgraf yevhen yiannis yuriy yury yusuf zdenek zeljko zoran zsolt zygmunt
  xavier yann yannick yasser yevgeny yuri yuriy yves zach zachary zalmay zbigniew ziad zoltan`);
