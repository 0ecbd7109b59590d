import type { WordGroup } from './entry.ts';

/** A first handful of German; enough to read the clearest lines, no more. */
export const germanWords: readonly WordGroup[] = [
  {
    label: 'people',
    weight: 3,
    words: `fühlt, fühle, gefühl, gefühle, überfordert, erschöpft, müde, ausgebrannt, gestresst, traurig, wütend, verärgert, frustriert, frustration, enttäuscht, unglücklich, glücklich, stolz, freut, freude, angst, ängstlich, sorge, sorgen, unsicher, selbstvertrauen, zuversichtlich, motivation, motiviert, motivieren, begeistert, langweilt, gelangweilt, einsam, vertrauen, vertraut, wertschätzung, wertgeschätzt, lob, loben, gelobt, danke an, bedankt, dankbar,
      anerkennung, rückmeldung für mich, ehrliches feedback, karriere, entwicklung von, weiterentwickeln, weiterentwicklung, lernen, wachsen, stärke, stärken, schwäche, traum, ehrgeiz, mentorin, mentoring, coaching, konflikt mit, streit mit, ernst genommen, respektiert, wohl fühlt, wohlbefinden, familie, kündigen, entschuldigt, zuhören, unterstützung, mut`,
  },
  {
    label: 'process',
    weight: 2,
    words: `termin, frist, abnahme, verschoben, freigabe, rechnung, vertrag, schätzung, aufwand, planung, zeitplan, bericht, auswertung, ticket, tickets, fehler, behoben, auslieferung, umgebung, datenbank, schnittstelle, anforderung, anforderungen, fertig, erledigt, offen, prüfen, kosten, budget, bis freitag, bis montag, bis dienstag, bis mittwoch, bis donnerstag, blockiert, urlaubsantrag, krankmeldung, auslastung, kennzahlen`,
  },
  {
    label: 'neither',
    weight: 2.5,
    words: `raum, besprechungsraum, wetter, regen, sonnig, siehe oben, siehe unten, keine notizen, nichts neues, ausgefallen, verspätet begonnen`,
  },
];
