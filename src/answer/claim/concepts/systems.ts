import type { ConceptRows } from './concept-rows.ts';

/** Rows of words for computers, and for what is done by and to them. */
export const SYSTEMS: ConceptRows = {
  login:
    'log, log in, log into, login, sign in, signed in, sign into, access, connect, get into, get in, got into, getting into, get on, enter, log on, logged on, sign on, signed on, logging in, logging into, logged in, signed into, signing in, use, logon, log-in, sign-in, connecting, sign-in, sign in, signed in',
  access:
    'access, get in, get into, got into, getting into, gain access, gained access, gaining access, enter, break into, broke into, breaking into, penetrate, infiltrate, got access, get access, hack into, hacked into, reach, touch, entry, entering, get inside, got inside, breach, break in, broke in, make it into, made it into, intrude, got hold of, tap into, tapped into, compromise, inside, be inside, were inside, get a foothold, find their way into, found their way into, get to, got to',
  send: 'send, transmit, dispatch, issue, come, route, launch, go out, fire, deliver, mail',
  directly:
    'directly, direct, straight, straightaway, undisguised, right from, without a detour, without detour, without any detour, without detours, with no detour | indirectly, roundabout, in a roundabout way',
  detour:
    'detour, roundabout, reroute, indirect, go through, went through, route, bounce, pass through, run through, ran through, diversion, workaround, bypass, go via, went via, path, pathway, roundabout way, passage, loop, stopover, roundabout route',
  message: 'message, email, text, communication, traffic',
  computer: 'computer, machine, pc, device, server, system',
  server: 'server, machine, computer, system, network, host',
  address:
    'address, ip address, ip, net address, web address, internet protocol address, network address',
  account: 'account, profile, page',
  install: 'install, deploy, roll out, rolled out, put in, apply, introduce, push out',
  rollback: 'roll back, rolled back, undo, undid, reverse, revert, withdraw',
  update: 'update, patch, upgrade, new version',
  fail: 'fail, down, go down, went down, stop working, break down, crash, not work, outage, failure, breakdown, be out | work, function',
  suspend:
    'suspend, interrupt, go down, went down, shut down, shut off, be down, pause, halt, stop, cut off, disrupt, knock out, offline, drop, fail, cut, turned off, interruption, suspension, go dark, went dark, be offline, out of service, outage, go offline, went offline, take offline, taken offline, shut, blackout, black out, knock offline, knocked offline, drop out, dropped out, stall, on hold, cut out, switch off, switched off, turn off, taken down, went out, hiccup, glitch, lapse, dropout, downtime | restore, resume',
  switchoff:
    'switch off, turn off, deactivate, disable, disabled, shut off | switch on, turn on, activate',
  briefly:
    'briefly, brief, for a bit, for a while, short time, short while, for a moment, temporarily, temporary, momentarily, little while, shortly, momentary, short-lived, short, for a short time, for a short while, not for long, for a time, short period, for a short period, short spell, blip, for a minute, fleeting, fleetingly | for good, permanently, permanent, forever, indefinitely, for ever, for years, for months, for weeks, long time, lasting, for a long time, indefinite, long, long-term, until today',
  restore: 'restore, recover, repair, fix, resume, get back, come back, work again',
  use: 'use, employ, utilise, utilize, exploit, work with, with, abuse',
  bypass:
    'skip, bypass, avoid, circumvent, go around, went around, not use, do without, did without, forgo, forego, instead of, rather than',
  operate: 'operate, run',
  manual: 'manual, manually, by hand | automatic, automatically',
  separate: 'separate, split, divide, isolate, keep apart | join, merge, combine, unite, link',
  drill: 'drill, exercise, training',
  encrypt: 'encrypt, lock, scramble',
  copy: 'copy, exfiltrate, download',
  password: 'password, login details, credentials',
  facebooksite:
    'facebook, social network, social media, social networking site, social site, social platform',
  cybersecurity:
    'cybersecurity, cyber security, computer security, it security, infosec, cyber-security, online security, security',
};
