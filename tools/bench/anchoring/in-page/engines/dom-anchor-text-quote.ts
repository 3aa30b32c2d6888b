import { fromRange, toRange } from 'dom-anchor-text-quote';
import type { TextQuote } from 'dom-anchor-text-quote';
import { offer, passageByPassage } from '../engine.ts';

offer(passageByPassage<TextQuote>('dom-anchor-text-quote', fromRange, toRange));
