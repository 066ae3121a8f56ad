// What a screen does with an answer: the compiler knows each field, whether it may be null, and every enum value.
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { ChenQuanguoDocument, Of2020Document, OnADayDocument } from '../generated/codegen/graphql';
import { FirstPageDocument as FirstPageOrError } from '../generated/codegen-throwing/graphql';

export function heading({ actor }: ResultOf<typeof ChenQuanguoDocument>): string {
  return actor ? `${actor.name}: ${actor.designations?.totalCount ?? 'unknown number of'} designations` : 'nobody';
}

// a client that throws where a field has an error sees no null that only an error explains
export function cursors({ designations }: ResultOf<typeof FirstPageOrError>): string[] {
  return designations.edges.map(({ cursor }) => cursor);
}

export const dated: VariablesOf<typeof OnADayDocument> = { day: '2020-07-15' };

// @ts-expect-error: the day must be given
export const undated: VariablesOf<typeof OnADayDocument> = {};

export function designationCount({ actor }: ResultOf<typeof ChenQuanguoDocument>): number {
  // @ts-expect-error: a page is null beside its error
  return actor?.designations.totalCount ?? 0;
}

export function summaryLength({ actor }: ResultOf<typeof ChenQuanguoDocument>): number {
  // @ts-expect-error: an actor may have no summary
  return actor?.summary.length ?? 0;
}

export function isThreat({ timeline }: ResultOf<typeof Of2020Document>): boolean {
  // @ts-expect-error: no event has that name
  return timeline?.nodes.some(({ event }) => event === 'THREATENED') ?? false;
}
