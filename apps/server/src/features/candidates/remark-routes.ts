// Notes and tags of candidates over HTTP.
import { CandidateNote, ListQuery, NoteList, NoteRequest, TagList, TagsReply, TagsRequest } from '@vitae/schema/api';
import { z } from 'zod';
import { type Caller, callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { READ_POOL, readerOf, WRITE_POOL } from './candidate-access-policy.ts';
import { CandidateParams } from './candidate-routes.ts';
import type { Remarks, Writer } from './remarks.ts';

const tags = ['Candidates'];
const NoteParams = CandidateParams.extend({ noteId: z.uuid() });
const audit = { action: 'candidate.change', subject: 'candidate' } as const;

function writerOf(caller: Caller): Writer {
  return { ...readerOf(caller), role: caller.role };
}

export function addRemarkRoutes(app: HttpApp, remarks: Remarks): void {
  listNotesRoute(app, remarks);
  addNoteRoute(app, remarks);
  changeNoteRoute(app, remarks);
  deleteNoteRoute(app, remarks);
  tagRoute(app, remarks);
  listTagsRoute(app, remarks);
}

function listNotesRoute(app: HttpApp, remarks: Remarks): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/:id/notes',
    config: { access: READ_POOL, audit: { action: 'candidate.read', subject: 'candidate' } },
    schema: {
      operationId: 'listCandidateNotes',
      summary: 'Notes on a candidate, the newest first',
      tags,
      params: CandidateParams,
      querystring: ListQuery,
      response: { 200: NoteList },
    },
    handler: async (request) => await remarks.notes(readerOf(callerOf(request)), request.params.id, request.query),
  });
}

function addNoteRoute(app: HttpApp, remarks: Remarks): void {
  app.route({
    method: 'POST',
    url: '/api/candidates/:id/notes',
    config: { access: WRITE_POOL, audit },
    schema: {
      operationId: 'addCandidateNote',
      summary: 'Write a note on a candidate',
      tags,
      params: CandidateParams,
      body: NoteRequest,
      response: { 201: CandidateNote },
    },
    handler: async (request, reply) => {
      const note = await remarks.addNote(writerOf(callerOf(request)), request.params.id, request.body.text);
      return reply.code(201).send(note);
    },
  });
}

function changeNoteRoute(app: HttpApp, remarks: Remarks): void {
  app.route({
    method: 'PUT',
    url: '/api/candidates/:id/notes/:noteId',
    config: { access: WRITE_POOL, audit },
    schema: {
      operationId: 'changeCandidateNote',
      summary: 'Change a note that one wrote',
      tags,
      params: NoteParams,
      body: NoteRequest,
      response: { 200: CandidateNote },
    },
    handler: async (request) => {
      const { id, noteId } = request.params;
      return await remarks.changeNote(writerOf(callerOf(request)), id, noteId, request.body.text);
    },
  });
}

function deleteNoteRoute(app: HttpApp, remarks: Remarks): void {
  app.route({
    method: 'DELETE',
    url: '/api/candidates/:id/notes/:noteId',
    config: { access: WRITE_POOL, audit },
    schema: {
      operationId: 'deleteCandidateNote',
      summary: 'Delete a note that one wrote; admins delete any',
      tags,
      params: NoteParams,
      response: { 204: z.null().describe('The note is gone.') },
    },
    handler: async (request, reply) => {
      await remarks.deleteNote(writerOf(callerOf(request)), request.params.id, request.params.noteId);
      return reply.code(204).send(null);
    },
  });
}

function tagRoute(app: HttpApp, remarks: Remarks): void {
  app.route({
    method: 'POST',
    url: '/api/candidates/:id/tags',
    config: { access: WRITE_POOL, audit },
    schema: {
      operationId: 'tagCandidate',
      summary: 'Add and remove tags',
      description: 'A tag that the workspace has already keeps its spelling, whatever the case.',
      tags,
      params: CandidateParams,
      body: TagsRequest,
      response: { 200: TagsReply },
    },
    handler: async (request) => await remarks.tag(writerOf(callerOf(request)), request.params.id, request.body),
  });
}

function listTagsRoute(app: HttpApp, remarks: Remarks): void {
  app.route({
    method: 'GET',
    url: '/api/candidates/tags',
    config: { access: READ_POOL, audit: { none: 'Only which tags the workspace uses.' } },
    schema: {
      operationId: 'listCandidateTags',
      summary: 'All tags of the workspace, with how many candidates have each',
      tags,
      response: { 200: TagList },
    },
    handler: async (request) => await remarks.tags(readerOf(callerOf(request))),
  });
}
