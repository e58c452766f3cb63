import type { Parts } from '../../parts.ts';

export const HELP: Parts['guide']['help'] = {
  name: 'Wie man das liest',
  lead: 'Content Credentials sind ein signierter Vermerk in einem Bild oder Video: wer es gemacht hat, womit, und was seither damit geschah. Whence prüft den Vermerk. Ob man seinem Verfasser glaubt, bleibt bei Ihnen.',
  signsTitle: 'Die Zeichen',
  sections: [
    {
      title: 'Vier Fragen, vier Antworten',
      points: [
        'Hat sich die Datei geändert, seit sie signiert wurde? Das sagen allein die Bytes, und Verkleinern ändert sie ebenso wie Retuschieren.',
        'Wer hat sie signiert, und welche Liste kennt ihn? Die C2PA-Vertrauensliste wird gepflegt. Die Übergangsliste ist älter und seit Januar 2026 eingefroren. Eine eigene Liste zählt nur in Ihrem Browser.',
        'Wann wurde sie signiert? Nur ein Zeitstempel einer gelisteten Stelle zeigt eine Zeit. Jedes andere Datum ist das Wort des Unterzeichners.',
        'Wurde das Zertifikat zurückgenommen? Oft sagt die Datei das nicht, und Whence fragt niemanden danach.',
      ],
    },
    {
      title: 'Was die Zeichen nicht bedeuten',
      points: [
        'Ein gelisteter Unterzeichner ist bekannt und kann sich trotzdem irren. Eine Signatur hält bei einer gestellten Szene ebenso wie bei jeder anderen.',
        'Ein ungelisteter Unterzeichner ist ein Fremder und kann trotzdem ehrlich sein. Viele Kameras und Programme stehen noch auf keiner Liste.',
        'Eine geänderte Datei ist nicht die, die signiert wurde. Websites, die Bilder in der Größe ändern, tun das ständig.',
        'Kein Zeichen heißt, dass keine Content Credentials gefunden wurden oder nichts geprüft wurde. Die meisten Bilder haben keine, und das sagt nichts über sie.',
        'KI-generiert und KI-bearbeitet ist, was die Angaben sagen. Wo keine solche Kennzeichnung steht, schließt das weder KI noch eine Kamera aus.',
      ],
    },
    {
      title: 'Wenn nichts gefunden wird',
      points: [
        'Öffnen Sie das Bild in seiner größten Fassung: Manche Websites behalten die Angaben nur dort.',
        'Suchen Sie, wo es zuerst erschien: bei der Redaktion, der Kampagne, dem Fotografen.',
        'Öffnen Sie den Inspektor und folgen Sie den Verweisen zur Rückwärtssuche nach Bildern, wenn Sie mit dem einverstanden sind, was sie senden.',
        'Fragen Sie die Person, die es eingestellt hat, woher es kommt. Eine Quelle, die man nennen kann, ist mehr wert als jedes Zeichen.',
        'Bevor Sie es im Zorn teilen, warten Sie eine Stunde und sehen Sie noch einmal hin.',
      ],
    },
    {
      title: 'Was Whence nicht sehen kann',
      points: [
        'Das Foto eines Bildschirms oder eines Abzugs: Die Kamera signiert, was vor ihr stand, was auch immer das war.',
        'Gestellte Szenen, und Texte, die nicht zum Bild gehören.',
        'Videos, die ein Player in Stücken bekommt: Es gibt keine Datei zu prüfen, und die Liste sagt das.',
        'Die Angaben von Dateien, denen eine Website sie genommen hat, wie es die meisten tun.',
        'Einen gestohlenen Schlüssel, bis sein Zertifikat zurückgenommen wird.',
        'Was eine Seite über ein Bild zeichnet. Die Liste hinter dem Knopf in der Leiste ist unsere; alles innerhalb der Seite gehört der Seite.',
      ],
    },
    {
      title: 'Für Kampagnen und Redaktionen',
      points: [
        'Signieren Sie mit einem Zertifikat, das zur C2PA-Vertrauensliste führt, und mit einem Zeitstempel, damit die Angaben halten, wenn das Zertifikat endet.',
        'Veröffentlichen Sie die signierte Datei selbst auf Ihrer eigenen Website, unter einer Adresse, die bleibt, und verweisen Sie in jedem Beitrag darauf.',
        'Prüfen Sie, was Ihr Redaktionssystem und Ihr Verteilnetz tun: Verkleinern, Umwandeln und „Optimieren“ entfernen die Angaben, wenn keine Einstellung sie behält.',
        'Sagen Sie im Beitrag, dass die signierte Datei auf Ihrer Website liegt. Die meisten sozialen Netze entfernen die Angaben, und wer liest, soll wissen, wo zu suchen ist.',
        'Bewahren Sie die Vorgeschichte: Lassen Sie Ihre Programme ihre Schritte vermerken und nehmen Sie signierte Bilder als Zutaten auf.',
        'Nennen Sie KI, wo Sie sie benutzt haben. Ein Bild, das es selbst sagt, kann niemand mehr entlarven.',
        'Öffnen Sie vor einer Kampagne hier Ihre eigenen veröffentlichten Dateien, und das in einem Browser, der nicht Ihrer ist.',
        'Bewahren Sie die Schlüssel in Hardware auf, und wissen Sie, wen Sie anrufen, damit ein Zertifikat zurückgenommen wird.',
      ],
    },
    {
      title: 'Mit der Tastatur',
      points: [
        'Die Tabulatortaste führt in Lesefolge durch jede Liste; die Eingabe- oder Leertaste drückt, was markiert ist.',
        'Die Pfeiltasten wählen innerhalb eines Filters. Escape schließt eine Erklärung.',
        'Ein Eintrag mit dem Fokus wird auf der Seite umrandet, soweit er auf dem Bildschirm ist.',
      ],
    },
  ],
  openInspector: 'Den Inspektor öffnen',
  openElection: 'Wahlinformationen',
  openOptions: 'Einstellungen',
};
