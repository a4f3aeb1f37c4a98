import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/mail.ts'

export const words = {
  title: 'Courrier : comment les lettres partent et les réponses arrivent',
  lead: 'Ce qui est réglé, si cela marche, et ce que les autres serveurs peuvent savoir de votre expéditeur.',
  open: 'Voir la configuration du courrier',
  set: 'Ce qui est réglé',
  setNote:
    'Réglages du serveur, lus au démarrage. Pour en changer un, réglez-le là où le serveur est lancé et relancez-le. Les mots de passe ne sont jamais montrés.',
  server: 'Serveur de courrier',
  sender: 'Expéditeur, si l’adresse du membre est d’un autre domaine',
  links: 'Où mènent les liens des lettres',
  lines: 'Connexions à la fois',
  signing: 'Signature (DKIM)',
  replies: 'Où vont les réponses',
  mailbox: 'Boîte qui est lue',
  returns: 'Où reviennent les lettres',
  copy: 'Copie pour nous',
  none: 'non réglé : {name}',
  plain: 'non chiffré',
  encrypted: 'chiffré',
  signsIn: 'avec identification',
  lmtp: 'remise sur le port {port}',
  test: 'Tout essayer',
  testNote: 'Va aussi loin qu’une lettre et n’envoie rien.',
  testing: 'Vérification…',
  again: 'Essayer de nouveau',
  results: 'Est-ce que cela marche ?',
  about: {
    smtp: 'Serveur de courrier',
    imap: 'Boîte',
    spf: 'SPF',
    dkim: 'DKIM',
    dmarc: 'DMARC',
  },
  state: {
    good: 'en ordre',
    weak: 'perfectible',
    missing: 'à corriger',
    unknown: 'inconnu',
  },
  letter: 'Une lettre d’essai',
  letterNote: 'Elle prend le chemin de toute lettre, vers vous et personne d’autre : {email}.',
  box: {
    title: 'Boîte aux lettres',
    lead: 'Lettres de l’espace d’exemple. Aucune n’a quitté cet ordinateur.',
    none: 'Aucune lettre n’a encore été envoyée.',
    back: 'Retour au bureau',
    all: 'Toutes les lettres',
    asText: 'En texte brut',
    asClient: 'Ouvrir en tant que client',
    stop: 'Arrêter les points hebdomadaires, en tant que client',
  },
  send: 'M’envoyer une lettre d’essai',
  last: 'La dernière, {when} : {state}.',
  said: 'Le serveur de courrier a dit : {reply}',
  findings: {
    'smtp-none':
      'Aucun serveur de courrier n’est réglé, les lettres attendent donc. Réglez SMTP_URL et MAIL_FROM, puis redémarrez.',
    'smtp-good-plain':
      'Le serveur de courrier {where} répond, sans chiffrement, ce qui ne convient que sur cette machine.',
    'smtp-good': 'Le serveur de courrier {where} répond et la connexion est chiffrée.',
    'smtp-good-signed-in': 'Le serveur de courrier {where} répond, la connexion est chiffrée et il nous laisse entrer.',
    'smtp-reach':
      'Le serveur de courrier {where} est injoignable ({said}). Vérifiez le nom et le port dans SMTP_URL, et si un pare-feu se trouve entre les deux.',
    'smtp-reach-25':
      'Le serveur de courrier {where} est injoignable ({said}). Bien des réseaux bloquent le port 25 : mettez 587 ou 465 dans SMTP_URL.',
    'smtp-secure':
      'La connexion à {where} ne peut pas être sécurisée ({said}). Prenez smtps://host:465 si le serveur parle TLS dès le début, smtp://host:587 s’il offre STARTTLS, et le nom pour lequel son certificat a été établi.',
    'smtp-sign-in':
      'Le serveur de courrier {where} n’accepte pas le nom ou le mot de passe de SMTP_URL ({said}). Certains fournisseurs veulent un mot de passe propre aux programmes.',
    'from-none': 'MAIL_FROM n’est pas réglé : les lettres partiraient sous un nom auquel personne ne peut répondre.',
    'imap-none':
      'Aucune boîte n’est lue : les réponses vont à la personne qui a écrit et non au dossier. Réglez IMAP_URL et REPLY_ADDRESS pour les recevoir ici.',
    'imap-lmtp': 'Les réponses sont remises par votre propre serveur de courrier sur le port {port}.',
    'imap-good':
      'La boîte {folder} sur {where} peut être lue ; {count, plural, one {un message s’y trouve} other {# messages s’y trouvent}}.',
    'imap-reach': 'Le serveur de la boîte {where} est injoignable ({said}). Vérifiez le nom et le port dans IMAP_URL.',
    'imap-secure':
      'La connexion à {where} ne peut pas être sécurisée ({said}). Prenez imaps://host:993 et le nom pour lequel le certificat a été établi.',
    'imap-sign-in':
      'Le serveur de la boîte {where} n’accepte pas le nom ou le mot de passe de IMAP_URL ({said}). Certains fournisseurs veulent un mot de passe propre aux programmes.',
    'imap-folder': 'Il n’y a pas de dossier {folder} dans cette boîte ({said}). Donnez le bon à la fin de IMAP_URL.',
    'spf-good': 'Le SPF de {domain} dit qui peut envoyer : {record}',
    'spf-missing':
      'Pas de SPF : personne ne peut savoir quels serveurs peuvent envoyer pour {domain}, et beaucoup mettront vos lettres aux indésirables. Ajoutez à {domain} un enregistrement TXT, par exemple "v=spf1 mx include:VOTRE-FOURNISSEUR -all" ; votre fournisseur vous dit quoi inclure.',
    'spf-many':
      '{domain} a {count, number} enregistrements SPF. Un seul est permis, les autres serveurs n’en prennent donc aucun. Réunissez-les en un seul.',
    'spf-all':
      'Le SPF de {domain} laisse envoyer n’importe quel serveur du monde ("+all"), autant dire aucun. Terminez-le par "-all" ou "~all".',
    'dkim-unsigned':
      'Forthright ne signe pas les messages lui-même (DKIM_SELECTOR et DKIM_KEY_FILE ne sont pas réglés). C’est juste si votre serveur de courrier signe : envoyez-vous une lettre d’essai à une adresse extérieure et cherchez "dkim=pass" dans ses en-têtes.',
    'dkim-missing':
      'Les messages sont signés, mais la clé pour les vérifier manque. Ajoutez un enregistrement TXT {name} avec "v=DKIM1; k=rsa; p=" et la partie publique de votre clé.',
    'dkim-withdrawn': 'La clé {selector} de {domain} a été retirée (son "p=" est vide). Signez avec une autre.',
    'dkim-good': 'La clé {selector} de {domain} est là, les messages signés peuvent donc être vérifiés.',
    'dmarc-missing':
      'Pas de DMARC : les autres serveurs ne savent que faire du courrier qui prétend seulement venir de {domain}. Ajoutez un enregistrement TXT _dmarc.{domain}, pour commencer "v=DMARC1; p=none; rua=mailto:VOUS@{domain}".',
    'dmarc-watch':
      'Le DMARC de {domain} ne fait que regarder ("p=none") : le courrier falsifié en votre nom arrive toujours. Quand vos propres lettres passent, mettez "p=quarantine".',
    'dmarc-good': 'Le DMARC de {domain} dit que faire du courrier falsifié : {policy}.',
    'dns-silent':
      'Le DNS n’a pas répondu pour {domain}, {what} n’a donc pas pu être examiné. Réessayez quand cette machine joint un serveur de noms.',
    demo: 'Ce sont des données d’exemple : les lettres vont dans la boîte intégrée et ne sortent jamais. Il n’y a rien à essayer.',
  },
} satisfies Like<typeof english>
