// Made from the OpenAPI document by generate.ts. Do not edit.
export interface paths {
    "/api/admin/assistants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions in production bound to providers and models, with their use, success, cost and worth */
        get: operations["listAssistants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/assistants/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the assistants that are missing, and remove orphans; also done every hour */
        post: operations["reconcileAssistants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what with whose data, over all workspaces, the newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Walk the hash chains of the audit log; names the first broken entry */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The candidates of every workspace, with their owners and sources */
        get: operations["listAllCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who gets a language model */
        get: operations["getFlags"];
        /** Set who gets a language model; the environment counts until then */
        put: operations["setFlags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What needs a look: budgets, failures, slow answers, models that end */
        get: operations["listLlmAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be spent and what was */
        get: operations["getLlmBudgets"];
        /** Limit what calls may cost in a day and a month (UTC): all of them, those of a workspace, those of a template */
        put: operations["setLlmBudgets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every call with its tokens, cost, outcome and trace; never the text of a document */
        get: operations["listLlmCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/calls.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calls that fit as a CSV file */
        get: operations["exportLlmCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/calls/{id}/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said in a call, word for word, where that is kept */
        get: operations["getLlmExchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/experiments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Experiments with versions of a template, and what came of them */
        get: operations["listExperiments"];
        put?: never;
        /** Set up an experiment; nothing changes until it is started */
        post: operations["createExperiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/experiments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An experiment: success, corrections by people, time and cost of each arm, with confidence intervals */
        get: operations["getExperiment"];
        put?: never;
        post?: never;
        /** Delete an experiment with its runs */
        delete: operations["deleteExperiment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/experiments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an experiment: everybody gets the version in production again */
        post: operations["endExperiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/experiments/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start an experiment: from now on its users get their arm */
        post: operations["startExperiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Breakers of the answering process, and the limits of this minute */
        get: operations["getLlmHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long answers, and prompts with answers, are kept */
        get: operations["getLlmKeeping"];
        /** Set how long they are kept; what is older goes at once */
        put: operations["setLlmKeeping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What models cost: what the installation says, then the list that comes with the program */
        get: operations["listLlmPrices"];
        put?: never;
        /** Say what a model costs from a day on; calls that were made keep the price that they were made at */
        post: operations["createLlmPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/prices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a price that the installation said */
        put: operations["updateLlmPrice"];
        post?: never;
        /** Take a price away; the one before it counts again */
        delete: operations["deleteLlmPrice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers in their order of fallback */
        get: operations["listLlmProviders"];
        put?: never;
        /** Set up a provider; the key is kept sealed and never told again */
        post: operations["createLlmProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a provider; with a new key the one before it stays valid until it is dropped */
        put: operations["updateLlmProvider"];
        post?: never;
        /** Remove a provider and its keys */
        delete: operations["deleteLlmProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/providers/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the model one small question, and say what is wrong */
        post: operations["testLlmProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/llm/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tokens and cost of 30 days by day, model and template */
        get: operations["getLlmUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts, queue, storage, and how imports ended on each of the last 14 days */
        get: operations["getAdminOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every login, with its workspaces and roles */
        get: operations["listAllUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every workspace, with what it holds */
        get: operations["listAllWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My API keys in this workspace */
        get: operations["listApiKeys"];
        put?: never;
        /** Make an API key; it is shown this once */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a key a new secret; the old one stops working at once */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password; all my other sessions end */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open invitations */
        get: operations["listInvitations"];
        put?: never;
        /** Invite somebody; mailed when there is a mail server, and given as a link in any case */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an invitation; its link stops working */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation and sign in */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the invitation of a link says */
        post: operations["previewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys of signed tokens (JSON Web Key Set) */
        get: operations["getPublicKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works in this workspace */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a member’s role */
        put: operations["changeRole"];
        post?: never;
        /** Remove a member; their sessions and keys lose this workspace */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/members/{userId}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a link with which a member chooses a new password */
        post: operations["makePasswordResetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/members/{userId}/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Turn it off for a member who lost the phone and the backup codes */
        delete: operations["resetMemberTwoFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a link to choose a new password; the reply is the same for every address */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password with the token of a link; all sessions end */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, if anybody */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** End all my sessions but this one */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of my sessions */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with an e-mail address and a password
         * @description Sets the session cookie. Ten wrong passwords for an address block it for a quarter of an hour.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-up/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign up as a candidate, where that is open */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a signed token (JWT, ES256) that works for 15 minutes
         * @description Other services check it with the keys of `/api/auth/jwks`; here it goes into `Authorization: Bearer`. It may do what the session or key may that it was made with, but cannot change logins, members or keys, nor make another token. It ends early when its user leaves the workspace or gets another role there.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether signing in takes a code too */
        get: operations["getTwoFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New backup codes, shown this once; the old ones stop working */
        post: operations["renewBackupCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn it on with a first code of the app; all my other sessions end */
        post: operations["confirmTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn it off */
        post: operations["disableTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to turn it on: a secret for the app, and backup codes, shown this once */
        post: operations["enableTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish signing in with a code of the app, or a backup code
         * @description After signing in answered `auth.two-factor-required`, within five minutes and with the cookie of that answer. Each code works once. Ten wrong codes block the account’s second step for an hour.
         */
        post: operations["verifyTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open the link of a verification mail; leads to the sign-in page */
        get: operations["verifyEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspaces that I am a member of */
        get: operations["listWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/workspaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the name of the workspace that I work in */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/api/auth/workspaces/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work in another of my workspaces */
        post: operations["activateWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List batches with their counts, the newest first */
        get: operations["listBatches"];
        put?: never;
        /**
         * Announce files with their hashes, and hear which of them to send
         * @description Up to 10,000 files. What is here already is not to be sent again.
         */
        post: operations["createBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch: its counts, which add up to the total at any moment, speed and time left */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop everything that has not come to an end */
        post: operations["cancelBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that nothing more will be sent */
        post: operations["closeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one of the announced files
         * @description A multipart form with the part `file`. Sending an item that has come already does nothing and gives where it stands, so that a broken import can simply be sent once more. A file that can’t be taken is no error: its bin is then `rejected`. `again=true` replaces what was rejected, cancelled or could not be read, also by another version of the file.
         */
        post: operations["sendBatchFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each file, with the reason and what can be done about it */
        get: operations["listBatchItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/outcomes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each file, or of those in one bin, as a CSV file */
        get: operations["exportBatchOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read again everything that could not be read, failed or was stopped */
        post: operations["retryBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Languages and engines that can be chosen for the documents of a batch */
        get: operations["listBatchChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tokens and cost of a language model for so many documents, before they are sent */
        get: operations["estimateBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find candidates of the workspace, a page at a time
         * @description Full text over profile and document with marked snippets; mistyped words are put right when nothing is found. When nothing is found at all, `without` says how many there are without each filter.
         */
        get: operations["listCandidates"];
        put?: never;
        /**
         * Enter a candidate by hand
         * @description Somebody who may be in the pool already is entered all the same, and waits among the duplicates.
         */
        post: operations["createCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One candidate with profile, résumés, sources and history
         * @description The ETag is the version of the profile; send it as `If-Match` with changes. The id of a merged candidate gives the one that it was merged into.
         */
        get: operations["getCandidate"];
        /**
         * Correct the profile, and set status, owner and current résumé
         * @description Everything that is given changes in one step, or nothing does. Needs `If-Match` with the ETag of the version that is changed: 428 without, 412 when somebody was faster.
         */
        put: operations["changeCandidate"];
        post?: never;
        /** Delete a candidate with all résumés, files, notes and history */
        delete: operations["deleteCandidate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On what basis a candidate is kept: consents and other bases, the newest first */
        get: operations["listConsents"];
        put?: never;
        /** Record a consent, or another legal basis */
        post: operations["addConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/consents/{consentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the person took a consent back, or objected to another basis
         * @description For good: a consent that is given again is recorded as a new one. Withdrawing twice keeps the first time.
         */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/cv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The profile as a file, in the formats of résumés
         * @description `anonymous=true` gives a blind CV in any of the formats. A PDF shows Latin, Greek and Cyrillic script; for others the answer is 422 `export.letters-missing`, and DOCX has them. `vitae` has the evidence, without the text of the documents.
         */
        get: operations["exportCandidateCv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person: files, texts, profiles, versions, notes, index, events, kept replies and tasks
         * @description For good, with everything that was merged into the candidate. What stays is a tombstone with ids and counts, the audit log, and this report, which says what a search for the person found afterwards.
         */
        post: operations["eraseCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of an erasure, by the id that the candidate had */
        get: operations["getErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is held about a person, as one ZIP
         * @description The answer to an access request (GDPR art. 15): JSON of every table, the documents, and who did what with them.
         */
        get: operations["exportPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The jobs on whose shortlist a candidate is */
        get: operations["listJobsOfCandidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a candidate on the shortlist of a job
         * @description That is no application. Doing it again changes nothing.
         */
        put: operations["addToShortlist"];
        post?: never;
        /** Take a candidate off the shortlist of a job */
        delete: operations["removeFromShortlist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open jobs that fit a candidate best, with points and reasons */
        get: operations["listCandidateMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes on a candidate, the newest first */
        get: operations["listCandidateNotes"];
        put?: never;
        /** Write a note on a candidate */
        post: operations["addCandidateNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a note that one wrote */
        put: operations["changeCandidateNote"];
        post?: never;
        /** Delete a note that one wrote; admins delete any */
        delete: operations["deleteCandidateNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a candidate had the notice, and what it would say */
        get: operations["getCandidateNotice"];
        put?: never;
        /** Send a candidate the notice by mail, or note that it was given or is not needed */
        post: operations["giveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an update or an edit back: take over the content of another version
         * @description It becomes a new version, on the résumé of that time; with `keepDecisions` also with what people decided since. Needs `If-Match` with the ETag of the version that is changed: 428 without, 412 when somebody was faster.
         */
        post: operations["restoreCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Candidates that are most like this one, and why
         * @description Compared by skills, of which rare ones count more, titles, place and months at work.
         */
        get: operations["findSimilarCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add and remove tags
         * @description A tag that the workspace has already keeps its spelling, whatever the case.
         */
        post: operations["tagCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened with a candidate, the newest first */
        get: operations["getCandidateTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the newest merge of a candidate back
         * @description Both are as they were before. What people entered, confirmed or added since the merge stays with the survivor. The two count as told apart from then on.
         */
        post: operations["unmergeCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The profile as it was in a version, and what that changed */
        get: operations["getCandidateVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/bulk-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set status or owner of many candidates, tag them, put them on the shortlist of a job, or delete them
         * @description Of candidates that are named, or of all that a search finds. A small change is done with the answer, 200; a larger one is 202 and runs on in the background. Each candidate that is changed has an entry of its own in the audit log.
         */
        post: operations["startBulkChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/bulk-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a bulk change of one’s own is, and what became of how many */
        get: operations["getBulkChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/bulk-changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a bulk change back
         * @description Within seven days, once, by who made it. It is a bulk change of its own: candidates that somebody has changed since stay as they are.
         */
        post: operations["undoBulkChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/bulk-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Many candidates as one file: table, list or ZIP
         * @description Of candidates that are named, or of all that a search finds, in its order. The file is made while it is sent. No cell of a table can become a formula. Each candidate has an entry of its own in the audit log.
         */
        post: operations["exportCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pairs of candidates that may be the same person
         * @description The likeliest first, with the reasons. With `state=different` those that a person told apart, the newest decision first.
         */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/duplicates/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two candidates are not the same person
         * @description Remembered: they are never asked about again, and never taken for one another by themselves.
         */
        post: operations["dismissDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/duplicates/reconsider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back that two candidates are not the same person
         * @description When they are likely to be the same person, they come into the queue again.
         */
        post: operations["reconsiderDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many candidates there are for each value of the filters
         * @description Takes the filters of the list. Each facet is counted with all filters but its own.
         */
        get: operations["countCandidateFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge two candidates
         * @description Résumés, notes, tags, sources and consents of the other go over to the survivor, and its id leads there for ever. The stricter terms of consents hold. Can be taken back.
         */
        post: operations["mergeCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/merge/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What merging two candidates would give
         * @description Changes nothing. Differences with what each of the two says and what would stay, and what goes over.
         */
        post: operations["previewMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Skills that begin with what was typed, by any of their names */
        get: operations["suggestSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All tags of the workspace, with how many candidates have each */
        get: operations["listCandidateTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/career-ark/cv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a CV in the background
         * @description A multipart form with one part `file`; the type is told from the content. `Location` names the address of its status.
         */
        post: operations["importCareerArkCv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/career-ark/cv/assistant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a CV and wait for its content
         * @description A multipart form with one part `file`; the type is told from the content. `method` tells who read it. A document that can’t be read is a problem with the reason; 503 after two minutes, while the import goes on in the background.
         */
        post: operations["readCareerArkCv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/career-ark/cv/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the import of a CV is, and its content at the end */
        get: operations["getCareerArkCvStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/career-ark/feature-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How CVs are read for this caller */
        get: operations["getCareerArkFlags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision log of the workspace, the newest first */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a CSV file, which names candidates by their id alone */
        get: operations["exportDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Live events as server-sent events
         * @description Each event has `id:` (it grows), `event:` (`resume.progress` or `resume.done`) and `data:`, the JSON of a `LiveEvent`. After a break the stream goes on behind `Last-Event-ID`.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fairness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same over all jobs of the workspace
         * @description Each application counts, a score against the median of its own job. How: docs/fairness.md.
         */
        get: operations["getWorkspaceFairnessReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fairness.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fairness report of the workspace as a CSV file */
        get: operations["exportWorkspaceFairnessReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List jobs, the last changed first */
        get: operations["listJobs"];
        put?: never;
        /**
         * Add a job from fields, or from its description
         * @description A description is read into the fields that are not given; each value names its place in the text. 400 when there is neither a title nor a description that names one.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One job with its requirements, and where the description says so
         * @description The ETag is its version; send it as `If-Match` with changes.
         */
        get: operations["getJob"];
        /**
         * Change a job; pause, close or open it
         * @description Everything that is given changes in one step, or nothing does. Needs `If-Match` with the ETag of the version that is changed: 428 without, 412 when somebody was faster.
         */
        put: operations["changeJob"];
        post?: never;
        /** Delete a job; candidates stay in the pool */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who applied, the newest first */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people decided of the matches of a job, with what the system had said, the newest first */
        get: operations["listMatchDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/decisions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision log of a job as a CSV file */
        get: operations["exportMatchDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/fairness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How groups of applicants fared: selection rates and scores above the median, as impact ratios
         * @description Groups are those that applicants named of their own will. How the figures are made: docs/fairness.md.
         */
        get: operations["getFairnessReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/fairness.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fairness report of a job as a CSV file */
        get: operations["exportFairnessReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The best candidates for a job, with points and reasons
         * @description Every candidate of the pool is compared. How the score is made: docs/matching.md.
         */
        get: operations["listJobMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the job has a public page, and its address */
        get: operations["getJobPage"];
        /**
         * Switch the public page with its application form on or off
         * @description Off until it is switched on. It is shown while the job is open; its address stays the same.
         */
        put: operations["setJobPage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/shortlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on the shortlist of a job, who was added last first */
        get: operations["listShortlist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add many jobs from a table
         * @description A multipart form with one part `file`: CSV or XLSX, 1,000 rows at the most, with a row of headers such as `title`, `description`, `must skills`, `nice skills`, `min years`, `city`, `salary min`. A row that can’t be taken is named with the reason; the others are added.
         */
        post: operations["importJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/likeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the likeness of vectors counts in matches, and how many candidates have one */
        get: operations["getLikeness"];
        /**
         * Let likeness count in matches, or take it away together with all vectors
         * @description What a provider is sent are names of skills and kinds of work, in the background. See docs/matching.md.
         */
        put: operations["setLikeness"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a description, and keep nothing
         * @description Every value names its place in the text (UTF-16 offsets). What is not said is null or empty.
         */
        post: operations["parseJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/parse-assisted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a description here and with a language model, and keep nothing
         * @description Values of the model are taken only where the description says them; each names its engine in the evidence. Without a model, or when it fails, the local reading comes back with the reason.
         */
        post: operations["parseJobAssisted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/parse-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a description that comes as a document, and keep nothing
         * @description A multipart form with one part `file`, 5 MB at the most: every type that résumés may have.
         */
        post: operations["parseJobFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much each factor counts for jobs that have no weights of their own */
        get: operations["getWorkspaceWeights"];
        /** Set how much each factor counts; null for the documented weights */
        put: operations["setWorkspaceWeights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matches/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that a match is good or bad, or hide it from the job; null takes that back */
        put: operations["giveMatchFeedback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matches/{id}/sentence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One sentence on a match, by a language model where there is one
         * @description The model is told the facts of the match and nobody’s name. Its sentence is taken when every word and number of it stands in the facts; otherwise, and without a model, it is the sentence of the match itself.
         */
        post: operations["writeMatchSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matches/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work out anew what the score knows of every candidate of the workspace
         * @description Not needed after a change: every question is answered with what is known by then.
         */
        post: operations["refreshMatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change my name */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/api/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is held about me, by whom, and why
         * @description Only what came from me with this login: résumés that I sent, applications that I made while signed in, and the legal bases that stand on them, in every workspace. Nobody is matched by name, mail address or phone number.
         */
        get: operations["getMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/data/consents/{consentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back my consent, or object */
        post: operations["withdrawMyConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/data/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a workspace forget what I sent there
         * @description For good: documents, texts, profiles and applications, and the candidate who is made of nothing else, with notes, tags and history. 409 while a contract or a legal obligation holds. The reply says what was removed, and what a look afterwards found.
         */
        post: operations["eraseMyData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/data/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as one ZIP, with every document and what was read out of it */
        get: operations["exportMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public jobs that fit me best, with points, reasons and what is missing
         * @description Open jobs with a public page, of every workspace. Compared is a résumé that I sent with this login, as I sent it. Nobody else is told of it.
         */
        get: operations["listMyMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who still needs the notice of GDPR art. 14, what is due first comes first
         * @description Everybody whose data came from elsewhere, until one is given: not those who sent their résumé themselves, nor those whose consent is recorded. It is due one month after the data came in. `soon`: within a week.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note for several candidates that the notice was given, or is not needed
         * @description Those who had theirs already, and unknown ids, are passed over. The log has an entry about each.
         */
        post: operations["giveNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of the notice, with its variables */
        get: operations["getNoticeTemplate"];
        /**
         * Change the text of the notice
         * @description Becomes a new version; the versions that people got stay.
         */
        put: operations["writeNoticeTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parse-cv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a CV that is sent as base64, and wait for its profile
         * @description The profile in the form of JSON Resume, and what can be mended in the CV. A document that can’t be read is a problem with the reason; 503 after two minutes, while the import goes on in the background. Documents of more than 10 MB go to `/api/parse-cv-file`.
         */
        post: operations["parseCv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parse-cv-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a CV that is sent as a form, and wait for its profile
         * @description A multipart form with one part `file`. The profile in the form of JSON Resume, and what can be mended in the CV. A document that can’t be read is a problem with the reason; 503 after two minutes, while the import goes on in the background.
         */
        post: operations["parseCvFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Background tasks, the newest first: of the workspace, for admins of the installation of all */
        get: operations["listProcessingJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One background task */
        get: operations["getProcessingJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a task that waits or runs */
        post: operations["cancelProcessingJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a failed task again */
        post: operations["retryProcessingJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing/retry-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start every failed task of a kind again
         * @description The newest first, up to 200 with one call.
         */
        post: operations["retryFailedProcessingJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits, runs and failed, since when the oldest waits, and what was done in the last hour */
        get: operations["getProcessingSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/applications/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an application went, for whoever has its receipt */
        get: operations["getApplicationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/applications/{receipt}/about-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an applicant told of themselves, for whoever has the receipt */
        get: operations["getAboutMe"];
        /** Tell something of oneself for the fairness report, in place of what was told before */
        put: operations["tellAboutMe"];
        post?: never;
        /** Take back what was told for the fairness report */
        delete: operations["withdrawAboutMe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/jobs/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A job that takes applications, as strangers see it */
        get: operations["getPublicJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/jobs/{slug}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply for a job with a résumé, without a login
         * @description A multipart form with the parts `name`, `email`, if wanted `phone` and `message`, `consent` (`yes`: the text that the job shows) and `file`. The document is read in the background; with the receipt one can ask how it went. Whoever is signed in as a candidate finds the application among their own data.
         */
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List résumés, the newest first
         * @description Candidates see what they uploaded, recruiters and admins everything in the workspace.
         */
        get: operations["listResumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One résumé with its profile, the evidence, warnings and versions
         * @description The ETag is the version of the profile; send it as `If-Match` with changes.
         */
        get: operations["getResume"];
        put?: never;
        post?: never;
        /** Delete a résumé with its file, text, pictures, profile and history */
        delete: operations["deleteResume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The profile as a file: PDF, DOCX, Markdown, CSV, JSON Resume, HR Open, Europass, or with all evidence
         * @description `anonymous=true` gives a blind CV in any of the formats. A PDF shows Latin, Greek and Cyrillic script; for others the answer is 422 `export.letters-missing`, and DOCX has them. 409 when the document has no profile.
         */
        get: operations["exportResume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document as it was uploaded */
        get: operations["getResumeFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/pages/{page}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page as a picture
         * @description Documents without pages of their own answer 404 `document.no-picture`; `/text` has what to draw.
         */
        get: operations["getResumePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct, confirm, add or remove values
         * @description All changes become one new version, or none does. Needs `If-Match` with the ETag of the version that is changed: 428 without, 412 when somebody was faster.
         */
        put: operations["correctProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/reparse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the document again
         * @description What people entered, confirmed or removed stays. A language model can be chosen where one is set up (400 else). 409 while the document is being read.
         */
        post: operations["reparseResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo or redo: take over the content of another version
         * @description It becomes a new version. Needs `If-Match` with the ETag of the version that is changed: 428 without, 412 when somebody was faster.
         */
        post: operations["restoreProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the import is, and how it ended
         * @description `stage` is the one under way, or the last one reached when the import is done.
         */
        get: operations["getResumeStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of the document with the place of each part */
        get: operations["getResumeText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The profile as it was in an earlier version */
        get: operations["getResumeVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/bulk-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload many documents and ZIP archives at once
         * @description A multipart form with any number of parts `files`; if wanted, before them a part `name` and a part `settings` (the JSON of BatchSettings). A file that can’t be taken is in `rejected` and never fails the rest. Archives are unpacked in the background, also archives in archives; `Location` names the batch, which counts every file.
         */
        post: operations["bulkUploadResumes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resumes/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload one document
         * @description A multipart form with one part `file`, and if wanted a part `source` (`upload`, `paste`, `api` or `cli`). The type is told from the content. The document is read in the background: `Location` names the address of its status. A document whose bytes are already there is linked to the first upload (`duplicateOf`) and not read again.
         */
        post: operations["uploadResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the workspace erases or anonymises candidates */
        get: operations["listRetentionRules"];
        put?: never;
        /** Make a rule; it is off until somebody has looked whom it hits and switches it on */
        post: operations["addRetentionRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a rule */
        delete: operations["deleteRetentionRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/rules/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a rule hits now, and in the next 30 days */
        get: operations["previewRetentionRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/rules/{id}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a rule on or off
         * @description On needs `expected`, the count of people that the preview showed. When the rule hits another count by now, the answer is 409 `retention.preview-outdated`. Rules that are on are carried out each night.
         */
        post: operations["switchRetentionRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the sample résumés of invented people */
        post: operations["addSamples"];
        /** Delete all sample résumés of the workspace */
        delete: operations["removeSamples"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the first admin is still missing */
        get: operations["getSetup"];
        put?: never;
        /** Make the first admin with the token of the link in the log; works once, and signs in */
        post: operations["completeSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/table-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a table of people in: each row becomes a résumé and ends as a document does
         * @description A multipart form with one part `file`: CSV (any usual delimiter and encoding) or XLSX (its first sheet), 15 MB and 20,000 rows at the most. A part `mapping` as in the preview, and if wanted a part `settings` (JSON, as of a batch). The work is done in the background; `Location` names the address of the batch.
         */
        post: operations["startTableImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/table-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a table of people: its columns, what they seem to hold, and what is wrong with it
         * @description A multipart form with one part `file`: CSV (any usual delimiter and encoding) or XLSX (its first sheet), 15 MB and 20,000 rows at the most. A part `mapping`, a JSON list with one field for each column, is checked instead of a guess. Nothing is kept.
         */
        post: operations["previewTableImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Extraction recipes */
        get: operations["listTemplates"];
        put?: never;
        /** A new template with a first draft */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A template with all its versions; what it answers can be imported again */
        get: operations["getTemplate"];
        /** Add a draft version; versions that are there never change */
        put: operations["updateTemplate"];
        post?: never;
        /** Delete a template of your own with all its versions */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a version away; without one in production nothing is asked */
        post: operations["archiveTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a version into production; the one before it is archived */
        post: operations["publishTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an earlier version back into production */
        post: operations["rollBackTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a version on a résumé of your workspace, or only see what would be sent */
        post: operations["testTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a template, the newest first */
        get: operations["listTemplateVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/versions/{version}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as a file for another installation */
        get: operations["exportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a provider would refuse, and which variables the instructions have */
        post: operations["checkTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new template from a file, or a new draft of the one that has its id */
        post: operations["importTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the saved views: one’s own and those that are shared
         * @description `unseen` counts the candidates of a view that came into the pool since one last looked at it.
         */
        get: operations["listViews"];
        put?: never;
        /** Save a view */
        post: operations["createView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a view of one’s own */
        put: operations["changeView"];
        post?: never;
        /** Delete a view of one’s own */
        delete: operations["deleteView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that one has looked at a view: what comes from now on is new */
        post: operations["markViewSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workspace/skill-synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspace’s own words for skills */
        get: operations["getSkillSynonyms"];
        /**
         * Replace the workspace’s own words for skills
         * @description They hold for searches and matches at once, and for résumés that are read from now on. A skill that Vitae doesn’t know becomes one of the workspace’s own.
         */
        put: operations["putSkillSynonyms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether everything works */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/detailed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of the parts */
        get: operations["getHealthDetailed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers at all */
        get: operations["getHealthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests can be served */
        get: operations["getHealthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AboutMe: {
            consentText: string;
            given: components["schemas"]["SelfIdentification"] | null;
        };
        AboutMeRequest: {
            ageBand: ("under-25" | "25-39" | "40-54" | "55-or-over") | null;
            /** @constant */
            consent: true;
            disability: ("yes" | "no") | null;
            gender: ("woman" | "man" | "non-binary" | "other") | null;
            minority: ("yes" | "no") | null;
        };
        AcceptInvitationRequest: {
            name?: string;
            password: string;
            token: string;
        };
        AccessToken: {
            expiresAt: string;
            token: string;
            /** @constant */
            tokenType: "Bearer";
        };
        AdminCandidate: {
            createdAt: string;
            id: string;
            label: string | null;
            name: string | null;
            owner: components["schemas"]["Person"] | null;
            resumes: number;
            sources: components["schemas"]["CandidateSourceKind"][];
            status: components["schemas"]["CandidateStatus"];
            updatedAt: string;
            workspace: {
                id: string;
                name: string;
            };
        };
        AdminCandidateList: {
            items: components["schemas"]["AdminCandidate"][];
            nextCursor: string | null;
            total?: number;
        };
        AdminFlags: {
            assistant: components["schemas"]["AssistantFlags"];
            updatedAt: string | null;
        };
        AdminOverview: {
            candidates: number;
            days: {
                day: string;
                outcomes: {
                    count: number;
                    kind: components["schemas"]["OutcomeKind"];
                }[];
            }[];
            queue: {
                active: number;
                failed: number;
                waiting: number;
            };
            resumes: number;
            storage: {
                bytes: number;
                files: number;
            };
            users: number;
            workspaces: number;
        };
        AdminUser: {
            createdAt: string;
            email: string;
            id: string;
            lastSeenAt: string | null;
            memberships: {
                role: components["schemas"]["Role"];
                workspaceId: string;
                workspaceName: string;
            }[];
            name: string;
        };
        AdminUserList: {
            items: components["schemas"]["AdminUser"][];
            nextCursor: string | null;
            total?: number;
        };
        AdminWorkspace: {
            bytes: number;
            candidates: number;
            createdAt: string;
            id: string;
            members: number;
            name: string;
            resumes: number;
        };
        AdminWorkspaceList: {
            items: components["schemas"]["AdminWorkspace"][];
            nextCursor: string | null;
            total?: number;
        };
        ApiKey: {
            createdAt: string;
            expiresAt: string | null;
            id: string;
            lastUsedAt: string | null;
            name: string;
            scopes: components["schemas"]["Scope"][];
            start: string;
        };
        ApplicationReply: {
            receipt: string;
        };
        /** @enum {string} */
        ApplicationState: "waiting" | "read" | "unreadable";
        ApplicationStatus: {
            message: string;
            state: components["schemas"]["ApplicationState"];
        };
        ArmOutcome: {
            agreement: components["schemas"]["Estimate"] | null;
            corrections: components["schemas"]["Estimate"] | null;
            cost: components["schemas"]["Estimate"] | null;
            milliseconds: components["schemas"]["Estimate"] | null;
            name: string;
            runs: number;
            success: components["schemas"]["Estimate"] | null;
            version: number;
            weight: number;
        };
        Assistant: {
            madeAt: string;
            mode: ("json-schema" | "json-object" | "prompt") | null;
            model: string;
            name: string;
            provider: string;
            providerName: string;
            template: string;
            use: {
                calls: number;
                changes: number;
                cost: number;
                failed: number;
                found: number;
                known: number;
                milliseconds: number | null;
                resumes: number;
                values: number;
            };
            version: number;
        };
        AssistantFlags: {
            /** @enum {string} */
            engine: "hybrid" | "llm" | "two-pass";
            fallback: boolean;
            maxRetries: number;
            /** @enum {string} */
            mode: "off" | "percentage" | "on";
            percentage: number;
            /** @default [] */
            workspaces: string[];
        };
        AssistantFlagsInput: {
            /** @enum {string} */
            engine: "hybrid" | "llm" | "two-pass";
            fallback: boolean;
            maxRetries: number;
            /** @enum {string} */
            mode: "off" | "percentage" | "on";
            percentage: number;
            /** @default [] */
            workspaces?: string[];
        };
        AssistantList: {
            items: components["schemas"]["Assistant"][];
        };
        AssistantReconciliation: {
            made: number;
            removed: number;
        };
        AssistedJob: {
            evidence: components["schemas"]["JobEvidence"][];
            language: string | null;
            leftOut: {
                field: components["schemas"]["JobField"];
                value: string;
            }[];
            message: string | null;
            /** @enum {string} */
            model: "read" | "failed" | "not-asked";
            requirements: components["schemas"]["JobRequirements"];
            title: string | null;
        };
        /** @enum {string} */
        AuditAction: "resume.list" | "resume.read" | "resume.file" | "resume.export" | "resume.upload" | "resume.change" | "resume.reparse" | "resume.delete" | "batch.list" | "batch.read" | "batch.create" | "batch.change" | "batch.export" | "candidate.list" | "candidate.search" | "candidate.read" | "candidate.create" | "candidate.change" | "candidate.bulk-change" | "candidate.export" | "candidate.delete" | "candidate.erase" | "candidate.merge" | "candidate.unmerge" | "duplicate.list" | "duplicate.decide" | "match.list" | "match.decide" | "match.refresh" | "match.decisions" | "fairness.report" | "view.change" | "job.create" | "job.change" | "job.delete" | "job.weights" | "job.page" | "job.applicants" | "job.shortlist" | "job.apply" | "consent.change" | "consent.withdraw" | "notice.list" | "notice.send" | "notice.change" | "retention.read" | "retention.change" | "retention.apply" | "processing.read" | "processing.change" | "me.read" | "me.change" | "me.export" | "me.erase" | "auth.sign-in" | "auth.second-step" | "auth.sign-out" | "auth.sign-up" | "auth.password" | "auth.two-factor" | "auth.session" | "auth.token" | "auth.setup" | "member.list" | "member.change" | "invitation.list" | "invitation.change" | "key.list" | "key.change" | "workspace.list" | "workspace.change" | "audit.read" | "audit.verify" | "encryption.rotate" | "backup.create" | "backup.restore" | "llm-provider.change" | "llm-provider.test" | "llm-budget.change" | "llm-flags.change" | "llm-price.change" | "llm-keeping.change" | "llm-exchange.read" | "llm-experiment.change" | "template.change" | "template.test" | "assistant.reconcile" | "other.read" | "other.write";
        /** @enum {string} */
        AuditActorKind: "user" | "key" | "system" | "command" | "anonymous";
        AuditBreak: {
            entryId: string | null;
            position: number;
            /** @enum {string} */
            reason: "changed" | "missing" | "cut";
            /** Format: uuid */
            workspaceId: string;
        };
        AuditChain: {
            broken: components["schemas"]["AuditBreak"] | null;
            entries: number;
            head: string;
            /** Format: uuid */
            workspaceId: string;
        };
        AuditDetails: {
            [key: string]: string | number | boolean;
        };
        AuditEntry: {
            action: components["schemas"]["AuditAction"];
            actor: {
                keyId: string | null;
                kind: components["schemas"]["AuditActorKind"];
                name: string | null;
                userId: string | null;
            };
            address: string | null;
            at: string;
            details: components["schemas"]["AuditDetails"];
            hash: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            outcome: "done" | "refused";
            position: number;
            requestId: string | null;
            subject: {
                id: string;
                kind: components["schemas"]["AuditSubjectKind"];
            } | null;
            /** Format: uuid */
            workspaceId: string;
        };
        AuditList: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: string | null;
            total?: number;
        };
        /** @enum {string} */
        AuditSubjectKind: "resume" | "batch" | "candidate" | "duplicate" | "view" | "job" | "user" | "key" | "session" | "invitation" | "workspace" | "task" | "llm-provider" | "llm-experiment";
        AuditVerification: {
            broken: components["schemas"]["AuditBreak"] | null;
            chains: components["schemas"]["AuditChain"][];
            entries: number;
            ok: boolean;
        };
        AwardEntry: {
            awarder?: components["schemas"]["ExtractedText"];
            date?: components["schemas"]["ExtractedDate"];
            id: string;
            summary?: components["schemas"]["ExtractedText"];
            title?: components["schemas"]["ExtractedText"];
        };
        BackupCodes: {
            backupCodes: string[];
        };
        Basics: {
            birthDate?: components["schemas"]["ExtractedDate"];
            emails: components["schemas"]["ExtractedText"][];
            familyName?: components["schemas"]["ExtractedText"];
            givenName?: components["schemas"]["ExtractedText"];
            label?: components["schemas"]["ExtractedText"];
            location: components["schemas"]["Location"];
            name?: components["schemas"]["ExtractedText"];
            nationality?: components["schemas"]["ExtractedText"];
            phones: components["schemas"]["ExtractedText"][];
            profiles: components["schemas"]["OnlineProfile"][];
            summary?: components["schemas"]["ExtractedText"];
            url?: components["schemas"]["ExtractedText"];
        };
        Batch: {
            counts: components["schemas"]["BatchCounts"];
            createdAt: string;
            createdBy: components["schemas"]["Person"] | null;
            id: string;
            /** @enum {string} */
            kind: "documents" | "table";
            name: string;
            perSecond: number | null;
            secondsLeft: number | null;
            settings: components["schemas"]["BatchSettings"];
            state: components["schemas"]["BatchState"];
            total: number;
            unsent: number;
        };
        /** @enum {string} */
        BatchBin: "waiting" | "reading" | "created" | "updated" | "possible-match" | "missing-information" | "duplicate" | "unreadable" | "failed" | "rejected" | "cancelled";
        BatchChange: {
            batch: components["schemas"]["BatchProgress"];
            changed: number;
        };
        BatchChoices: {
            engines: components["schemas"]["EngineChoice"][];
            languages: string[];
        };
        BatchCounts: {
            [key: string]: number;
        };
        BatchEstimate: {
            estimate: {
                /** @enum {string} */
                basis: "log" | "rule";
                cost: number | null;
                documents: number;
                inputTokens: number;
                model: string;
                outputTokens: number;
                whole: boolean;
            } | null;
        };
        BatchItem: {
            bin: components["schemas"]["BatchBin"];
            bytes: number | null;
            candidateId: string | null;
            duplicateOf: string | null;
            filename: string;
            id: string;
            name: string | null;
            nextAction: components["schemas"]["NextAction"];
            path: string;
            reason: {
                code: string;
                message: string;
            };
            resumeId: string | null;
            sha256: string | null;
            unsent: boolean;
        };
        BatchItemList: {
            items: components["schemas"]["BatchItem"][];
            nextCursor: string | null;
            total?: number;
        };
        BatchList: {
            items: components["schemas"]["BatchSummary"][];
            nextCursor: string | null;
            total?: number;
        };
        BatchProgress: {
            batchId: string;
            counts: components["schemas"]["BatchCounts"];
            state: components["schemas"]["BatchState"];
            total: number;
            unsent: number;
        };
        BatchSettings: {
            consent?: {
                basis: components["schemas"]["ConsentBasis"];
                /** Format: date-time */
                expiresAt?: string;
                /** @default Recruiting */
                purpose: string;
            };
            engine?: components["schemas"]["EngineChoice"];
            /** Format: uuid */
            jobId?: string;
            language?: string;
            source?: string;
            /** @default [] */
            tags: components["schemas"]["Tag"][];
        };
        BatchSettingsInput: {
            consent?: {
                basis: components["schemas"]["ConsentBasis"];
                /** Format: date-time */
                expiresAt?: string;
                /** @default Recruiting */
                purpose?: string;
            };
            engine?: components["schemas"]["EngineChoice"];
            /** Format: uuid */
            jobId?: string;
            language?: string;
            source?: string;
            /** @default [] */
            tags?: components["schemas"]["Tag"][];
        };
        /** @enum {string} */
        BatchState: "open" | "closed" | "cancelled";
        BatchSummary: {
            counts: components["schemas"]["BatchCounts"];
            createdAt: string;
            createdBy: components["schemas"]["Person"] | null;
            id: string;
            /** @enum {string} */
            kind: "documents" | "table";
            name: string;
            settings: components["schemas"]["BatchSettings"];
            state: components["schemas"]["BatchState"];
            total: number;
            unsent: number;
        };
        Box: {
            height: number;
            width: number;
            x: number;
            y: number;
        };
        BulkAction: {
            /** @constant */
            kind: "status";
            status: components["schemas"]["CandidateStatus"];
        } | {
            /** @default [] */
            add?: components["schemas"]["Tag"][];
            /** @constant */
            kind: "tags";
            /** @default [] */
            remove?: components["schemas"]["Tag"][];
        } | {
            /** @constant */
            kind: "owner";
            ownerId: string | null;
        } | {
            /** Format: uuid */
            jobId: string;
            /** @constant */
            kind: "job";
        } | {
            /** @constant */
            kind: "delete";
        };
        BulkChange: {
            canUndo: boolean;
            changed: number;
            id: string;
            /** @enum {string} */
            kind: "status" | "tags" | "owner" | "job" | "delete" | "undo";
            refused: {
                code: components["schemas"]["BulkRefusal"];
                count: number;
                reason: string;
            }[];
            /** @enum {string} */
            state: "running" | "done";
            total: number;
            unchanged: number;
            waiting: number;
        };
        BulkChangeRequest: {
            action: components["schemas"]["BulkAction"];
            of: components["schemas"]["CandidateSelection"];
        };
        /** @enum {string} */
        BulkExportFormat: "csv" | "xlsx" | "json-resume" | "vitae" | "zip";
        BulkExportRequest: {
            /** @default false */
            anonymous?: boolean;
            format: components["schemas"]["BulkExportFormat"];
            of: components["schemas"]["CandidateSelection"];
        };
        /** @enum {string} */
        BulkRefusal: "gone" | "failed";
        BulkUploadReply: {
            accepted: {
                filename: string;
                resumeId: string;
            }[];
            batchId: string;
            rejected: {
                filename: string;
                reason: string;
            }[];
        };
        Candidate: {
            city: string | null;
            countryCode: string | null;
            createdAt: string;
            currentResumeId: string | null;
            educationLevel: number | null;
            email: string | null;
            employer: string | null;
            experienceMonths: number | null;
            id: string;
            label: string | null;
            languages: string[];
            merges: {
                candidateId: string;
                mergedAt: string;
                mergeId: string;
                name: string | null;
            }[];
            name: string | null;
            openDuplicates: number;
            owner: components["schemas"]["Person"] | null;
            phone: string | null;
            profile: components["schemas"]["Profile"] | null;
            resumeList: components["schemas"]["CandidateResume"][];
            resumes: number;
            skills: string[];
            source: components["schemas"]["CandidateSourceKind"];
            sources: components["schemas"]["CandidateOrigin"][];
            status: components["schemas"]["CandidateStatus"];
            tags: string[];
            toCheck: number;
            updatedAt: string;
            version: number;
            versions: components["schemas"]["CandidateVersion"][];
        };
        CandidateDifference: {
            after: string | null;
            before: string | null;
            label: string;
            path: string;
        };
        /** @enum {string} */
        CandidateFacetName: "skill" | "title" | "employer" | "school" | "city" | "countryCode" | "language" | "source" | "status" | "tag" | "minEducation" | "years" | "ownerId" | "created";
        CandidateFacets: {
            facets: {
                estimated: boolean;
                name: components["schemas"]["CandidateFacetName"];
                values: {
                    count: number;
                    label?: string;
                    value: string;
                }[];
            }[];
            total: number;
        };
        /** @enum {string} */
        CandidateFilterName: "text" | "skill" | "title" | "employer" | "school" | "city" | "countryCode" | "language" | "minEducation" | "years" | "source" | "status" | "tag" | "ownerId" | "batchId" | "created";
        CandidateList: {
            corrected?: components["schemas"]["SearchCorrection"];
            items: components["schemas"]["FoundCandidate"][];
            nextCursor: string | null;
            total?: number;
            unknownPlace?: boolean;
            without?: {
                count: number;
                filter: components["schemas"]["CandidateFilterName"];
            }[];
        };
        CandidateMatch: {
            candidate: components["schemas"]["CandidateSummary"];
            education: {
                askedLevel: number | null;
                evidence: components["schemas"]["MatchEvidence"][];
                fieldFits: boolean | null;
                level: number | null;
            };
            experience: {
                askedMonths: number | null;
                askedSeniority: components["schemas"]["Seniority"] | null;
                evidence: components["schemas"]["MatchEvidence"][];
                months: number | null;
                relevantMonths: number | null;
                seniority: components["schemas"]["Seniority"] | null;
            };
            factors: components["schemas"]["FactorResult"][];
            feedback: components["schemas"]["MatchFeedback"] | null;
            feedbackPoints: number;
            id: string;
            likeness: components["schemas"]["LikenessResult"] | null;
            location: {
                arrangement: components["schemas"]["WorkArrangement"];
                distanceKm: number | null;
                evidence: components["schemas"]["MatchEvidence"][];
                relocates: boolean | null;
                sameCountry: boolean | null;
            };
            next: {
                changes: {
                    points: number;
                    what: string;
                }[];
                tier: components["schemas"]["Tier"];
            } | null;
            reasons: components["schemas"]["RequirementResult"][];
            score: number;
            sentence: string;
            tier: components["schemas"]["Tier"];
        };
        CandidateMatches: {
            items: components["schemas"]["JobMatch"][];
            jobs: number;
        };
        CandidateNote: {
            by: components["schemas"]["Person"] | null;
            createdAt: string;
            id: string;
            text: string;
            updatedAt: string;
        };
        CandidateNotice: {
            dueAt: string;
            given: components["schemas"]["GivenNotice"] | null;
            mailProblem: string | null;
            preview: {
                subject: string;
                text: string;
            };
            /** @enum {string} */
            state: "open" | "overdue" | "given" | "from-person";
            to: string | null;
        };
        CandidateOrigin: {
            addedAt: string;
            addedBy: components["schemas"]["Person"] | null;
            batchId: string | null;
            detail: string | null;
            id: string;
            kind: components["schemas"]["CandidateSourceKind"];
            resumeId: string | null;
        };
        CandidateResume: {
            current: boolean;
            filename: string;
            id: string;
            outcome?: components["schemas"]["Outcome"];
            uploadedAt: string;
        };
        CandidateSelection: {
            candidateIds: string[];
        } | {
            expected?: number;
            query: components["schemas"]["SavedSearch"];
        };
        /** @enum {string} */
        CandidateSort: "updated" | "created" | "name" | "experience" | "relevance";
        /** @enum {string} */
        CandidateSourceKind: "upload" | "paste" | "api" | "cli" | "sample" | "batch" | "table" | "application" | "manual";
        /** @enum {string} */
        CandidateStatus: "active" | "placed" | "not-looking" | "do-not-contact" | "archived";
        CandidateSummary: {
            city: string | null;
            countryCode: string | null;
            createdAt: string;
            currentResumeId: string | null;
            educationLevel: number | null;
            email: string | null;
            employer: string | null;
            experienceMonths: number | null;
            id: string;
            label: string | null;
            languages: string[];
            name: string | null;
            openDuplicates: number;
            owner: components["schemas"]["Person"] | null;
            phone: string | null;
            resumes: number;
            skills: string[];
            source: components["schemas"]["CandidateSourceKind"];
            status: components["schemas"]["CandidateStatus"];
            tags: string[];
            toCheck: number;
            updatedAt: string;
        };
        CandidateVersion: {
            by: components["schemas"]["Person"] | null;
            createdAt: string;
            /** @enum {string} */
            kind: "created" | "resume" | "correction" | "merge" | "unmerge" | "restore" | "resume-removed";
            resumeId: string | null;
            summary: string;
            version: number;
        };
        CandidateVersionDetails: {
            by: components["schemas"]["Person"] | null;
            createdAt: string;
            differences: components["schemas"]["CandidateDifference"][];
            /** @enum {string} */
            kind: "created" | "resume" | "correction" | "merge" | "unmerge" | "restore" | "resume-removed";
            profile: components["schemas"]["Profile"];
            resumeId: string | null;
            summary: string;
            version: number;
        };
        CareerArkData: {
            certifications: {
                expiry: string;
                id: string;
                issuer: string;
                name: string;
                year: string;
            }[];
            education: {
                degree: string;
                description: string[];
                end_date: string;
                field: string;
                id: string;
                institution: string;
                location: string;
                start_date: string;
            }[];
            languages: {
                language: string;
                proficiency: string;
            }[];
            personal_info: {
                email: string;
                linkedin: string;
                location: string;
                name: string;
                phone: string;
                portfolio: string;
                summary: string;
            };
            projects: {
                date: string;
                description: string[];
                id: string;
                name: string;
                technologies: string[];
            }[];
            skills: string[];
            work_experience: {
                company: string;
                description: string[];
                end_date: string;
                id: string;
                location: string;
                skills: string[];
                start_date: string;
                title: string;
            }[];
        };
        CareerArkFlags: {
            fallback_enabled: boolean;
            max_retries: number;
            rollout_percentage: number;
            use_assistant_processing: boolean;
        };
        /** @enum {string} */
        CareerArkMethod: "assistant" | "legacy" | "local";
        CareerArkReply: {
            cv_id: string;
            data: components["schemas"]["CareerArkData"];
            method: components["schemas"]["CareerArkMethod"];
            /** @constant */
            success: true;
        };
        CareerArkStatus: {
            data?: components["schemas"]["CareerArkData"];
            error?: string;
            method?: components["schemas"]["CareerArkMethod"];
            progress: number;
            stage: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed";
            taskId: string;
        };
        CareerArkTask: {
            taskId: string;
        };
        CertificateEntry: {
            date?: components["schemas"]["ExtractedDate"];
            id: string;
            issuer?: components["schemas"]["ExtractedText"];
            name?: components["schemas"]["ExtractedText"];
            url?: components["schemas"]["ExtractedText"];
        };
        ChangeCandidateRequest: {
            /** @default [] */
            changes?: components["schemas"]["ProfileChange"][];
            /** Format: uuid */
            currentResumeId?: string;
            ownerId?: string | null;
            status?: components["schemas"]["CandidateStatus"];
        };
        ChangeJobRequest: {
            description?: string;
            employer?: string | null;
            ownerId?: string | null;
            /** @default {} */
            requirements?: {
                arrangement?: components["schemas"]["WorkArrangement"] | null;
                contract?: components["schemas"]["JobContract"] | null;
                education?: components["schemas"]["JobEducationInput"] | null;
                hours?: components["schemas"]["JobHours"] | null;
                languages?: components["schemas"]["JobLanguageInput"][];
                maxYears?: number | null;
                minYears?: number | null;
                place?: components["schemas"]["JobPlaceInput"] | null;
                salary?: components["schemas"]["JobSalaryInput"] | null;
                seniority?: components["schemas"]["Seniority"] | null;
                skills?: components["schemas"]["JobSkillInput"][];
            };
            status?: components["schemas"]["JobStatus"];
            title?: string;
            weights?: components["schemas"]["FactorWeights"] | null;
        };
        ChangePasswordRequest: {
            currentPassword: string;
            newPassword: components["schemas"]["Password"];
        };
        ChangeRoleRequest: {
            role: components["schemas"]["Role"];
        };
        CheckResult: {
            detail?: string;
            milliseconds?: number;
            /** @enum {string} */
            status: "ok" | "down" | "off";
        };
        ConfirmTwoFactorRequest: {
            code: string;
        };
        Consent: {
            basis: components["schemas"]["ConsentBasis"];
            expiresAt: string | null;
            givenAt: string;
            id: string;
            purpose: string;
            recordedBy: components["schemas"]["Person"] | null;
            source: string;
            state: components["schemas"]["ConsentState"];
            textVersion: string | null;
            withdrawnAt: string | null;
        };
        /** @enum {string} */
        ConsentBasis: "consent" | "legitimate-interest" | "contract" | "legal-obligation";
        ConsentList: {
            items: components["schemas"]["Consent"][];
            valid: boolean;
        };
        ConsentRequest: {
            basis: components["schemas"]["ConsentBasis"];
            /** Format: date-time */
            expiresAt?: string;
            /** Format: date-time */
            givenAt?: string;
            /** @default Recruiting */
            purpose?: string;
            source: string;
            textVersion?: string;
        };
        /** @enum {string} */
        ConsentState: "valid" | "expired" | "withdrawn";
        CorrectProfileRequest: {
            changes: components["schemas"]["ProfileChange"][];
        };
        CreateApiKeyRequest: {
            expiresInDays?: number;
            name: string;
            scopes: components["schemas"]["Scope"][];
        };
        CreateBatchReply: {
            batchId: string;
            files: {
                duplicateOf?: string;
                itemId: string;
                send: boolean;
            }[];
        };
        CreateBatchRequest: {
            files: components["schemas"]["ManifestFile"][];
            name: string;
            /**
             * @default {
             *       "tags": []
             *     }
             */
            settings?: components["schemas"]["BatchSettingsInput"];
        };
        CreateCandidateRequest: {
            city?: string;
            /** Format: email */
            email?: string;
            label?: string;
            name: string;
            phone?: string;
            /** @default [] */
            tags?: components["schemas"]["Tag"][];
        };
        CreatedApiKey: {
            createdAt: string;
            expiresAt: string | null;
            id: string;
            key: string;
            lastUsedAt: string | null;
            name: string;
            scopes: components["schemas"]["Scope"][];
            start: string;
        };
        CreateInvitationRequest: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "recruiter" | "admin";
        };
        CreateJobRequest: {
            /** @default  */
            description?: string;
            /** @default null */
            employer?: string | null;
            evidence?: components["schemas"]["JobEvidenceInput"][];
            /** @default {} */
            requirements?: {
                arrangement?: components["schemas"]["WorkArrangement"] | null;
                contract?: components["schemas"]["JobContract"] | null;
                education?: components["schemas"]["JobEducationInput"] | null;
                hours?: components["schemas"]["JobHours"] | null;
                languages?: components["schemas"]["JobLanguageInput"][];
                maxYears?: number | null;
                minYears?: number | null;
                place?: components["schemas"]["JobPlaceInput"] | null;
                salary?: components["schemas"]["JobSalaryInput"] | null;
                seniority?: components["schemas"]["Seniority"] | null;
                skills?: components["schemas"]["JobSkillInput"][];
            };
            /** @default open */
            status?: components["schemas"]["JobStatus"];
            title?: string;
            /** @default null */
            weights?: components["schemas"]["FactorWeights"] | null;
        };
        DataHolder: {
            applications: components["schemas"]["MyApplication"][];
            consents: components["schemas"]["MyConsent"][];
            contact: string | null;
            isOwn: boolean;
            resumes: components["schemas"]["MyResume"][];
            workspace: {
                id: string;
                name: string;
            };
        };
        DetailedHealth: {
            capabilities: {
                languages: string[];
                ocr: string;
            };
            checks: {
                database: components["schemas"]["CheckResult"];
                queue: components["schemas"]["CheckResult"];
                storage: components["schemas"]["CheckResult"];
            };
            memory: {
                heapUsedBytes: number;
                rssBytes: number;
            };
            queue: {
                active: number;
                failed: number;
                waiting: number;
            };
            roles: string[];
            /** @enum {string} */
            status: "ok" | "degraded" | "down";
            storage: {
                freeBytes: number | null;
                kind: string;
            };
            uptimeSeconds: number;
            version: string;
        };
        DismissDuplicateRequest: {
            /** Format: uuid */
            firstId: string;
            /** Format: uuid */
            secondId: string;
        };
        /** @enum {string} */
        DocumentFormat: "pdf" | "docx" | "doc" | "odt" | "rtf" | "txt" | "html" | "md" | "image" | "json-resume" | "hr-open" | "europass";
        DuplicateList: {
            items: components["schemas"]["DuplicatePair"][];
            nextCursor: string | null;
            total?: number;
        };
        DuplicatePair: {
            first: components["schemas"]["CandidateSummary"];
            foundAt: string;
            reasons: components["schemas"]["IdentityReason"][];
            score: number;
            second: components["schemas"]["CandidateSummary"];
            toldApart: {
                at: string;
                by: components["schemas"]["Person"] | null;
            } | null;
        };
        EducationEntry: {
            area?: components["schemas"]["ExtractedText"];
            courses: components["schemas"]["ExtractedText"][];
            endDate?: components["schemas"]["ExtractedDate"];
            id: string;
            institution?: components["schemas"]["ExtractedText"];
            level?: {
                alternatives?: {
                    confidence: number;
                    places: components["schemas"]["Place"][];
                    raw: string;
                    value: number;
                }[];
                confidence: number;
                confirmedAt?: string;
                failures?: components["schemas"]["RuleFailure"][];
                method: string;
                places: components["schemas"]["Place"][];
                raw: string;
                source: components["schemas"]["ValueSource"];
                value: number;
                version: string;
            };
            score?: components["schemas"]["ExtractedText"];
            startDate?: components["schemas"]["ExtractedDate"];
            studyType?: components["schemas"]["ExtractedText"];
            url?: components["schemas"]["ExtractedText"];
        };
        Engine: {
            /** @enum {string} */
            name: "local" | "llm" | "hybrid" | "two-pass";
            version: string;
        };
        /** @enum {string} */
        EngineChoice: "local" | "hybrid" | "llm" | "two-pass";
        EraseMyDataRequest: {
            /** Format: uuid */
            holderId: string;
        };
        ErasureReport: {
            candidateId: string;
            erasedAt: string;
            erasedBy: string | null;
            id: string;
            mergedIds: string[];
            removed: {
                [key: string]: number;
            };
            /** @enum {string} */
            state: "running" | "done";
            verification: {
                filesLeft: number;
                found: components["schemas"]["FoundPlace"][];
                tables: number;
            } | null;
        };
        Estimate: {
            high: number | null;
            low: number | null;
            mean: number;
        };
        Experiment: {
            arms: components["schemas"]["ArmOutcome"][];
            createdAt: string;
            endedAt: string | null;
            id: string;
            /** @enum {string} */
            kind: "split" | "shadow";
            name: string;
            share: number;
            startedAt: string | null;
            /** @enum {string} */
            state: "draft" | "running" | "ended";
            /** @constant */
            template: "cv-data-extractor";
            workspaces: string[];
        };
        ExperimentArm: {
            name: string;
            version: number;
            /** @default 1 */
            weight?: number;
        };
        ExperimentList: {
            items: components["schemas"]["Experiment"][];
        };
        ExperimentSettings: {
            arms: components["schemas"]["ExperimentArm"][];
            /** @enum {string} */
            kind: "split" | "shadow";
            name: string;
            /** @default 100 */
            share?: number;
            /** @constant */
            template: "cv-data-extractor";
            /** @default [] */
            workspaces?: string[];
        };
        /** @enum {string} */
        ExportFormat: "json-resume" | "hr-open" | "europass" | "csv" | "docx" | "pdf" | "md" | "vitae";
        ExtractedDate: {
            alternatives?: {
                confidence: number;
                places: components["schemas"]["Place"][];
                raw: string;
                value: components["schemas"]["PartialDate"];
            }[];
            confidence: number;
            confirmedAt?: string;
            failures?: components["schemas"]["RuleFailure"][];
            method: string;
            places: components["schemas"]["Place"][];
            raw: string;
            source: components["schemas"]["ValueSource"];
            value: components["schemas"]["PartialDate"];
            version: string;
        };
        ExtractedText: {
            alternatives?: {
                confidence: number;
                places: components["schemas"]["Place"][];
                raw: string;
                value: string;
            }[];
            confidence: number;
            confirmedAt?: string;
            failures?: components["schemas"]["RuleFailure"][];
            method: string;
            places: components["schemas"]["Place"][];
            raw: string;
            source: components["schemas"]["ValueSource"];
            value: string;
            version: string;
        };
        /** @enum {string} */
        Factor: "skills" | "experience" | "education" | "location";
        FactorResult: {
            factor: components["schemas"]["Factor"];
            most: number;
            points: number;
            /** @enum {string} */
            state: "known" | "partly-known" | "unknown" | "not-asked";
        };
        FactorWeights: {
            education: number;
            experience: number;
            location: number;
            skills: number;
        };
        /** @enum {string} */
        FairnessAttribute: "gender" | "ageBand" | "disability" | "minority";
        FairnessGroup: {
            aboveMedianRate: number | null;
            applications: number | null;
            attribute: components["schemas"]["FairnessAttribute"];
            belowFourFifths: boolean;
            group: string;
            impactRatio: number | null;
            people: number | null;
            scoreImpactRatio: number | null;
            selected: number | null;
            selectionRate: number | null;
            smallSample: boolean;
        };
        FairnessReport: {
            answered: number;
            applicants: number;
            at: string;
            groups: components["schemas"]["FairnessGroup"][];
            jobId: string | null;
            jobs: number;
            medianScore: number | null;
            scorer: string;
        };
        Finding: {
            code: string;
            message: string;
            page?: number;
            path?: string;
            places?: components["schemas"]["Place"][];
            severity: components["schemas"]["Severity"];
        };
        FoundCandidate: {
            city: string | null;
            countryCode: string | null;
            createdAt: string;
            currentResumeId: string | null;
            educationLevel: number | null;
            email: string | null;
            employer: string | null;
            experienceMonths: number | null;
            id: string;
            label: string | null;
            languages: string[];
            name: string | null;
            openDuplicates: number;
            owner: components["schemas"]["Person"] | null;
            phone: string | null;
            resumes: number;
            skills: string[];
            snippets: components["schemas"]["Snippet"][];
            source: components["schemas"]["CandidateSourceKind"];
            status: components["schemas"]["CandidateStatus"];
            tags: string[];
            toCheck: number;
            updatedAt: string;
        };
        FoundPlace: {
            place: string;
            rows: number;
        };
        GivenNotice: {
            at: string;
            by: components["schemas"]["Person"] | null;
            how: components["schemas"]["NoticeHow"];
            remark: string | null;
            templateVersion: number | null;
        };
        GiveNoticeRequest: {
            how: components["schemas"]["NoticeHow"];
            remark?: string;
        };
        GiveNoticesReply: {
            given: number;
        };
        GiveNoticesRequest: {
            candidateIds: string[];
            /** @enum {string} */
            how: "outside" | "not-needed";
            remark?: string;
        };
        Health: {
            /** @enum {string} */
            status: "ok" | "degraded" | "down";
        };
        IdentityReason: {
            code: string;
            message: string;
            weight: number;
        };
        InterestEntry: {
            id: string;
            keywords: components["schemas"]["ExtractedText"][];
            name?: components["schemas"]["ExtractedText"];
        };
        Invitation: {
            email: string;
            expiresAt: string;
            id: string;
            link: string;
            role: components["schemas"]["Role"];
        };
        InvitationPreview: {
            email: string;
            existingUser: boolean;
            expiresAt: string;
            role: components["schemas"]["Role"];
            workspaceName: string;
        };
        InvitationPreviewRequest: {
            token: string;
        };
        Job: {
            arrangement: components["schemas"]["WorkArrangement"] | null;
            city: string | null;
            contract: components["schemas"]["JobContract"] | null;
            countryCode: string | null;
            createdAt: string;
            description: string;
            employer: string | null;
            evidence: components["schemas"]["JobEvidence"][];
            hours: components["schemas"]["JobHours"] | null;
            id: string;
            language: string | null;
            origin: components["schemas"]["JobOrigin"];
            owner: components["schemas"]["Person"] | null;
            requirements: components["schemas"]["JobRequirements"];
            seniority: components["schemas"]["Seniority"] | null;
            skills: string[];
            status: components["schemas"]["JobStatus"];
            title: string;
            updatedAt: string;
            version: number;
            weights: components["schemas"]["FactorWeights"] | null;
        };
        JobApplication: {
            appliedAt: string;
            candidateId: string | null;
            email: string;
            filename: string;
            id: string;
            message: string | null;
            name: string;
            phone: string | null;
            resumeId: string;
            state: components["schemas"]["ApplicationState"];
        };
        JobApplicationList: {
            items: components["schemas"]["JobApplication"][];
            nextCursor: string | null;
            total?: number;
        };
        /** @enum {string} */
        JobContract: "permanent" | "temporary" | "freelance" | "internship" | "apprenticeship";
        JobEducation: {
            /** @default null */
            field: string | null;
            level: number;
            /** @default true */
            required: boolean;
        };
        JobEducationInput: {
            /** @default null */
            field?: string | null;
            level: number;
            /** @default true */
            required?: boolean;
        };
        /** @enum {string} */
        JobEngine: "local" | "llm";
        JobEvidence: {
            end: number;
            /** @default local */
            engine: components["schemas"]["JobEngine"];
            field: components["schemas"]["JobField"];
            of: string | null;
            start: number;
        };
        JobEvidenceInput: {
            end: number;
            /** @default local */
            engine?: components["schemas"]["JobEngine"];
            field: components["schemas"]["JobField"];
            of: string | null;
            start: number;
        };
        /** @enum {string} */
        JobField: "title" | "seniority" | "skill" | "minYears" | "maxYears" | "education" | "language" | "place" | "arrangement" | "salary" | "contract" | "hours";
        /** @enum {string} */
        JobHours: "full-time" | "part-time";
        JobImportReply: {
            created: {
                id: string;
                row: number;
                title: string;
            }[];
            ignoredColumns: string[];
            rejected: {
                message: string;
                row: number;
            }[];
        };
        JobLanguage: {
            code: string;
            /** @default null */
            level: ("A1" | "A2" | "B1" | "B2" | "C1" | "C2") | null;
            /** @default true */
            required: boolean;
        };
        JobLanguageInput: {
            code: string;
            /** @default null */
            level?: ("A1" | "A2" | "B1" | "B2" | "C1" | "C2") | null;
            /** @default true */
            required?: boolean;
        };
        JobList: {
            items: components["schemas"]["JobSummary"][];
            nextCursor: string | null;
            total?: number;
        };
        JobMatch: {
            education: {
                askedLevel: number | null;
                evidence: components["schemas"]["MatchEvidence"][];
                fieldFits: boolean | null;
                level: number | null;
            };
            experience: {
                askedMonths: number | null;
                askedSeniority: components["schemas"]["Seniority"] | null;
                evidence: components["schemas"]["MatchEvidence"][];
                months: number | null;
                relevantMonths: number | null;
                seniority: components["schemas"]["Seniority"] | null;
            };
            factors: components["schemas"]["FactorResult"][];
            feedback: components["schemas"]["MatchFeedback"] | null;
            feedbackPoints: number;
            id: string;
            job: components["schemas"]["JobSummary"];
            likeness: components["schemas"]["LikenessResult"] | null;
            location: {
                arrangement: components["schemas"]["WorkArrangement"];
                distanceKm: number | null;
                evidence: components["schemas"]["MatchEvidence"][];
                relocates: boolean | null;
                sameCountry: boolean | null;
            };
            next: {
                changes: {
                    points: number;
                    what: string;
                }[];
                tier: components["schemas"]["Tier"];
            } | null;
            reasons: components["schemas"]["RequirementResult"][];
            score: number;
            sentence: string;
            tier: components["schemas"]["Tier"];
        };
        JobMatches: {
            items: components["schemas"]["CandidateMatch"][];
            pool: number;
        };
        JobOfCandidate: {
            addedAt: string;
            addedBy: components["schemas"]["Person"] | null;
            employer: string | null;
            jobId: string;
            status: components["schemas"]["JobStatus"];
            title: string;
        };
        /** @enum {string} */
        JobOrigin: "fields" | "description" | "csv";
        JobPage: {
            consentText: string | null;
            slug: string | null;
            takesApplications: boolean;
        };
        JobPageRequest: {
            consentText?: string;
            takesApplications: boolean;
        };
        JobPlace: {
            /** @default null */
            city: string | null;
            /** @default null */
            countryCode: string | null;
            /** @default null */
            lat: number | null;
            /** @default null */
            lon: number | null;
            /** @default null */
            region: string | null;
        };
        JobPlaceInput: {
            /** @default null */
            city?: string | null;
            /** @default null */
            countryCode?: string | null;
            /** @default null */
            lat?: number | null;
            /** @default null */
            lon?: number | null;
            /** @default null */
            region?: string | null;
        };
        JobRequirements: {
            /** @default null */
            arrangement: components["schemas"]["WorkArrangement"] | null;
            /** @default null */
            contract: components["schemas"]["JobContract"] | null;
            /** @default null */
            education: components["schemas"]["JobEducation"] | null;
            /** @default null */
            hours: components["schemas"]["JobHours"] | null;
            /** @default [] */
            languages: components["schemas"]["JobLanguage"][];
            /** @default null */
            maxYears: number | null;
            /** @default null */
            minYears: number | null;
            /** @default null */
            place: components["schemas"]["JobPlace"] | null;
            /** @default null */
            salary: components["schemas"]["JobSalary"] | null;
            /** @default null */
            seniority: components["schemas"]["Seniority"] | null;
            /** @default [] */
            skills: components["schemas"]["JobSkill"][];
        };
        JobSalary: {
            currency: string;
            /** @default null */
            max: number | null;
            /** @default null */
            min: number | null;
            /** @enum {string} */
            period: "year" | "month" | "week" | "day" | "hour";
        };
        JobSalaryInput: {
            currency: string;
            /** @default null */
            max?: number | null;
            /** @default null */
            min?: number | null;
            /** @enum {string} */
            period: "year" | "month" | "week" | "day" | "hour";
        };
        JobSkill: {
            /** @enum {string} */
            importance: "must" | "nice";
            name: string;
            /** @default 1 */
            weight: number;
        };
        JobSkillInput: {
            /** @enum {string} */
            importance: "must" | "nice";
            name: string;
            /** @default 1 */
            weight?: number;
        };
        JobsOfCandidate: {
            items: components["schemas"]["JobOfCandidate"][];
        };
        /** @enum {string} */
        JobStatus: "open" | "paused" | "closed";
        JobSummary: {
            arrangement: components["schemas"]["WorkArrangement"] | null;
            city: string | null;
            contract: components["schemas"]["JobContract"] | null;
            countryCode: string | null;
            createdAt: string;
            employer: string | null;
            hours: components["schemas"]["JobHours"] | null;
            id: string;
            owner: components["schemas"]["Person"] | null;
            seniority: components["schemas"]["Seniority"] | null;
            skills: string[];
            status: components["schemas"]["JobStatus"];
            title: string;
            updatedAt: string;
        };
        LanguageEntry: {
            cefr?: {
                alternatives?: {
                    confidence: number;
                    places: components["schemas"]["Place"][];
                    raw: string;
                    /** @enum {string} */
                    value: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
                }[];
                confidence: number;
                confirmedAt?: string;
                failures?: components["schemas"]["RuleFailure"][];
                method: string;
                places: components["schemas"]["Place"][];
                raw: string;
                source: components["schemas"]["ValueSource"];
                /** @enum {string} */
                value: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
                version: string;
            };
            fluency?: components["schemas"]["ExtractedText"];
            id: string;
            language?: components["schemas"]["ExtractedText"];
        };
        Likeness: {
            available: boolean;
            candidates: number;
            vectors: number;
            weight: components["schemas"]["LikenessWeight"] | null;
        };
        LikenessRequest: {
            weight: components["schemas"]["LikenessWeight"] | null;
        };
        LikenessResult: {
            most: number;
            points: number;
            /** @enum {string} */
            state: "known" | "unknown";
        };
        LikenessWeight: number;
        LlmAlert: {
            /** @enum {string} */
            kind: "budget" | "error-rate" | "latency" | "retirement";
            /** @enum {string} */
            severity: "warn" | "bad";
            text: string;
            title: string;
        };
        LlmAlertList: {
            items: components["schemas"]["LlmAlert"][];
        };
        LlmBudgetLimits: {
            day: number | null;
            month: number | null;
            scopes?: components["schemas"]["LlmBudgetScope"][];
        };
        LlmBudgets: {
            day: number | null;
            month: number | null;
            scopes: {
                day: number | null;
                id: string;
                /** @enum {string} */
                kind: "workspace" | "template";
                month: number | null;
                spentThisMonth: number;
                spentToday: number;
            }[];
            spentThisMonth: number;
            spentToday: number;
        };
        LlmBudgetScope: {
            day: number | null;
            id: string;
            /** @enum {string} */
            kind: "workspace" | "template";
            month: number | null;
        };
        LlmCall: {
            at: string;
            cached: boolean;
            cachedTokens: number;
            cost: number | null;
            decision: {
                confirmed: number;
                corrected: number;
            } | null;
            detail: string | null;
            found: number | null;
            hasExchange: boolean;
            id: string;
            inputTokens: number;
            lookedFor: number | null;
            message: string | null;
            milliseconds: number;
            model: string | null;
            outcome: string;
            outputTokens: number;
            price: components["schemas"]["LlmPriceSnapshot"] | null;
            provider: string | null;
            recovery: string | null;
            requests: number;
            resumeId: string | null;
            retryable: boolean | null;
            template: string;
            trace: {
                at: number;
                detail?: string;
                milliseconds: number;
                stage: string;
            }[];
            version: number;
        };
        LlmCallList: {
            items: components["schemas"]["LlmCall"][];
            nextCursor: string | null;
            total?: number;
        };
        LlmExchanges: {
            items: {
                answer: string | null;
                instructions: string;
                messages: {
                    content: string;
                    /** @enum {string} */
                    role: "user" | "assistant";
                }[];
            }[];
        };
        LlmHealth: {
            items: {
                /** @enum {string} */
                breaker: "closed" | "open" | "half-open";
                id: string;
                name: string;
                requestsPerMinute: number;
                requestsThisMinute: number;
            }[];
        };
        LlmKeeping: {
            /** @default 30 */
            answerDays: number;
            /** @default 0 */
            exchangeDays: number;
        };
        LlmKeepingInput: {
            /** @default 30 */
            answerDays?: number;
            /** @default 0 */
            exchangeDays?: number;
        };
        LlmPrice: {
            cachedInput: number | null;
            cacheWrite: number | null;
            counts: boolean;
            effectiveFrom: string | null;
            id: string | null;
            input: number;
            model: string;
            output: number;
            provider: string;
            replacement: string | null;
            shutdown: string | null;
            source: string;
            tiers: components["schemas"]["LlmPriceTier"][];
        };
        LlmPriceList: {
            items: components["schemas"]["LlmPrice"][];
        };
        LlmPriceSettings: {
            cachedInput: number | null;
            cacheWrite: number | null;
            /** Format: date */
            effectiveFrom: string;
            input: number;
            model: string;
            output: number;
            provider: components["schemas"]["LlmProviderKind"];
            replacement: string | null;
            shutdown: string | null;
            source: string;
            tiers: components["schemas"]["LlmPriceTier"][];
        };
        LlmPriceSnapshot: {
            cachedInput: number | null;
            input: number;
            output: number;
            source: string;
        };
        LlmPriceTier: {
            aboveInputTokens: number;
            cachedInput: number | null;
            input: number | null;
            output: number | null;
        };
        LlmProvider: {
            /** @enum {string} */
            api: "responses" | "chat";
            baseModel: string | null;
            baseUrl: string | null;
            embeddingModel: string | null;
            enabled: boolean;
            id: string;
            keys: number;
            keySetAt: string | null;
            kind: components["schemas"]["LlmProviderKind"];
            model: string;
            name: string;
            position: number;
            priced: boolean;
            replacement: string | null;
            requestsPerMinute: number;
            shutdown: string | null;
            /** @enum {string} */
            structured: "json-schema" | "json-object" | "prompt";
            tokensPerMinute: number | null;
        };
        /** @enum {string} */
        LlmProviderKind: "openai" | "azure" | "anthropic" | "google" | "compatible";
        LlmProviderList: {
            items: components["schemas"]["LlmProvider"][];
        };
        LlmProviderSettings: {
            /**
             * @default responses
             * @enum {string}
             */
            api?: "responses" | "chat";
            /** @default null */
            baseModel?: string | null;
            /** @default null */
            baseUrl?: string | null;
            dropOldKey?: boolean;
            /** @default null */
            embeddingModel?: string | null;
            /** @default true */
            enabled?: boolean;
            key?: string;
            kind: components["schemas"]["LlmProviderKind"];
            model: string;
            name: string;
            /** @default 0 */
            position?: number;
            /** @default 20 */
            requestsPerMinute?: number;
            /**
             * @default json-schema
             * @enum {string}
             */
            structured?: "json-schema" | "json-object" | "prompt";
            /** @default null */
            tokensPerMinute?: number | null;
        };
        LlmProviderTest: {
            detail: string | null;
            message: string;
            milliseconds: number;
            ok: boolean;
        };
        LlmUsage: {
            days: {
                calls: number;
                cost: number;
                day: string;
                failed: number;
                inputTokens: number;
                known: number;
                outputTokens: number;
            }[];
            models: {
                calls: number;
                cost: number;
                failed: number;
                inputTokens: number;
                known: number;
                model: string;
                outputTokens: number;
            }[];
            providers: {
                calls: number;
                cost: number;
                failed: number;
                inputTokens: number;
                known: number;
                outputTokens: number;
                provider: string;
            }[];
            templates: {
                calls: number;
                cost: number;
                failed: number;
                inputTokens: number;
                known: number;
                outputTokens: number;
                template: string;
            }[];
            total: {
                calls: number;
                cost: number;
                failed: number;
                inputTokens: number;
                known: number;
                outputTokens: number;
            };
        };
        Location: {
            address?: components["schemas"]["ExtractedText"];
            city?: components["schemas"]["ExtractedText"];
            countryCode?: components["schemas"]["ExtractedText"];
            postalCode?: components["schemas"]["ExtractedText"];
            region?: components["schemas"]["ExtractedText"];
        };
        ManifestFile: {
            bytes: number;
            path: string;
            sha256?: string;
        };
        MatchDecision: {
            at: string;
            by: components["schemas"]["Person"] | null;
            candidateId: string;
            candidateName: string | null;
            factors: components["schemas"]["FactorResult"][];
            id: string;
            job: {
                id: string;
                title: string;
            };
            pool: number;
            rank: number | null;
            reason: string | null;
            score: number;
            scorer: string;
            tier: components["schemas"]["Tier"];
            verdict: components["schemas"]["MatchVerdict"] | null;
        };
        /** @enum {string} */
        MatchDecisionKind: "good" | "bad" | "hidden" | "taken-back";
        MatchDecisionList: {
            items: components["schemas"]["MatchDecision"][];
            nextCursor: string | null;
            total?: number;
        };
        MatchEvidence: {
            path: string;
            places: components["schemas"]["Place"][];
            quote: string;
        };
        MatchFeedback: {
            at: string;
            reason: string | null;
            score: number;
            verdict: components["schemas"]["MatchVerdict"];
        };
        MatchFeedbackReply: {
            feedback: components["schemas"]["MatchFeedback"] | null;
        };
        MatchFeedbackRequest: {
            /** @default null */
            reason?: string | null;
            verdict: components["schemas"]["MatchVerdict"] | null;
        };
        MatchSentence: {
            /** @enum {string} */
            engine: "local" | "llm";
            sentence: string;
        };
        /** @enum {string} */
        MatchVerdict: "good" | "bad" | "hidden";
        Me: {
            role: components["schemas"]["Role"];
            runsInstallation: boolean;
            settings: {
                maxUploadBytes: number;
                openSignUp: boolean;
                reviewThreshold: number;
                samplesPresent: boolean;
            };
            user: {
                email: string;
                id: string;
                name: string;
            };
            workspace: {
                id: string;
                name: string;
            };
        };
        Member: {
            email: string;
            joinedAt: string;
            name: string;
            role: components["schemas"]["Role"];
            twoFactor: boolean;
            userId: string;
        };
        MergeChoice: {
            path: string;
            /** @enum {string} */
            take: "kept" | "merged" | "both";
        };
        MergeDifference: {
            kept: string[];
            label: string;
            list: boolean;
            merged: string[];
            path: string;
            result: string[];
        };
        MergePreview: {
            differences: components["schemas"]["MergeDifference"][];
            moves: {
                consents: number;
                jobs: number;
                notes: number;
                resumes: number;
                sources: number;
                tags: number;
            };
            profile: components["schemas"]["Profile"];
            remarks: string[];
        };
        MergeReply: {
            candidateId: string;
            mergeId: string;
        };
        MergeRequest: {
            /** @default [] */
            choices?: components["schemas"]["MergeChoice"][];
            /** Format: uuid */
            mergedId: string;
            /** Format: uuid */
            survivorId: string;
        };
        MyApplication: {
            appliedAt: string;
            consentText: string;
            email: string;
            id: string;
            jobTitle: string;
            message: string | null;
            name: string;
            phone: string | null;
            resumeId: string;
        };
        MyConsent: {
            basis: components["schemas"]["ConsentBasis"];
            expiresAt: string | null;
            givenAt: string;
            id: string;
            purpose: string;
            source: string;
            state: components["schemas"]["ConsentState"];
            textVersion: string | null;
            withdrawnAt: string | null;
        };
        MyData: {
            account: {
                email: string;
                name: string;
            };
            erasures: components["schemas"]["MyErasure"][];
            holders: components["schemas"]["DataHolder"][];
        };
        MyErasure: {
            erasedAt: string;
            id: string;
            left: {
                applications: number;
                files: number;
                resumes: number;
            };
            removed: {
                applications: number;
                files: number;
                resumes: number;
            };
            workspace: {
                id: string;
                name: string;
            };
        };
        MyJobMatch: {
            applied: boolean;
            education: {
                askedLevel: number | null;
                evidence: components["schemas"]["MatchEvidence"][];
                fieldFits: boolean | null;
                level: number | null;
            };
            experience: {
                askedMonths: number | null;
                askedSeniority: components["schemas"]["Seniority"] | null;
                evidence: components["schemas"]["MatchEvidence"][];
                months: number | null;
                relevantMonths: number | null;
                seniority: components["schemas"]["Seniority"] | null;
            };
            factors: components["schemas"]["FactorResult"][];
            job: {
                arrangement: components["schemas"]["WorkArrangement"] | null;
                city: string | null;
                contract: components["schemas"]["JobContract"] | null;
                countryCode: string | null;
                employer: string;
                hours: components["schemas"]["JobHours"] | null;
                salary: components["schemas"]["JobSalary"] | null;
                slug: string;
                title: string;
            };
            location: {
                arrangement: components["schemas"]["WorkArrangement"];
                distanceKm: number | null;
                evidence: components["schemas"]["MatchEvidence"][];
                relocates: boolean | null;
                sameCountry: boolean | null;
            };
            next: {
                changes: {
                    points: number;
                    what: string;
                }[];
                tier: components["schemas"]["Tier"];
            } | null;
            reasons: components["schemas"]["RequirementResult"][];
            score: number;
            sentence: string;
            tier: components["schemas"]["Tier"];
        };
        MyMatchedResume: {
            filename: string;
            id: string;
            sentAt: string;
            workspace: string;
        };
        MyMatches: {
            items: components["schemas"]["MyJobMatch"][];
            jobs: number;
            resume: components["schemas"]["MyMatchedResume"] | null;
            resumes: components["schemas"]["MyMatchedResume"][];
        };
        MyResume: {
            bytes: number;
            filename: string;
            how: components["schemas"]["OwnResumeHow"];
            id: string;
            label: string | null;
            name: string | null;
            sentAt: string;
            state: components["schemas"]["ApplicationState"];
            versions: number;
        };
        /** @enum {string} */
        NextAction: "none" | "review" | "add-missing" | "open-existing" | "decide-match" | "send-unlocked" | "send-better-scan" | "send-other-format" | "send-smaller" | "send-again" | "read-again";
        NoteList: {
            items: components["schemas"]["CandidateNote"][];
            nextCursor: string | null;
            total?: number;
        };
        NoteRequest: {
            text: string;
        };
        NoticeCounts: {
            open: number;
            overdue: number;
            soon: number;
        };
        /** @enum {string} */
        NoticeFilter: "open" | "soon" | "overdue";
        /** @enum {string} */
        NoticeHow: "mail" | "outside" | "not-needed";
        NoticeList: {
            counts: components["schemas"]["NoticeCounts"];
            items: components["schemas"]["OpenNotice"][];
            nextCursor: string | null;
            total?: number;
        };
        NoticeTemplate: {
            canMail: boolean;
            /** @default  */
            contact: string;
            subject: string;
            text: string;
            version: number;
        };
        NoticeTemplateRequest: {
            /** @default  */
            contact?: string;
            subject: string;
            text: string;
        };
        OnlineProfile: {
            id: string;
            network?: components["schemas"]["ExtractedText"];
            url?: components["schemas"]["ExtractedText"];
            username?: components["schemas"]["ExtractedText"];
        };
        OpenNotice: {
            addedAt: string;
            candidateId: string;
            dueAt: string;
            email: string | null;
            label: string | null;
            name: string | null;
            overdue: boolean;
            source: components["schemas"]["CandidateSourceKind"];
        };
        Outcome: {
            /** @constant */
            kind: "created";
            nextAction: components["schemas"]["NextAction"];
            reason: {
                code: string;
                message: string;
            };
            toCheck: number;
        } | {
            /** @constant */
            kind: "updated";
            nextAction: components["schemas"]["NextAction"];
            reason: {
                code: string;
                message: string;
            };
            toCheck: number;
        } | {
            candidateIds: string[];
            /** @constant */
            kind: "possible-match";
            nextAction: components["schemas"]["NextAction"];
            reason: {
                code: string;
                message: string;
            };
        } | {
            /** @constant */
            kind: "missing-information";
            missing: string[];
            nextAction: components["schemas"]["NextAction"];
            reason: {
                code: string;
                message: string;
            };
            toCheck: number;
        } | {
            duplicateOf: string;
            /** @constant */
            kind: "duplicate";
            nextAction: components["schemas"]["NextAction"];
            reason: {
                code: string;
                message: string;
            };
        } | {
            /** @constant */
            kind: "unreadable";
            nextAction: components["schemas"]["NextAction"];
            reason: {
                code: string;
                message: string;
            };
        } | {
            /** @constant */
            kind: "failed";
            nextAction: components["schemas"]["NextAction"];
            reason: {
                code: string;
                message: string;
            };
            retryable: boolean;
        };
        /** @enum {string} */
        OutcomeKind: "created" | "updated" | "possible-match" | "missing-information" | "duplicate" | "unreadable" | "failed";
        /** @enum {string} */
        OwnResumeHow: "upload" | "application";
        ParseCvBody: {
            /** Format: base64 */
            fileData: string;
            fileName?: string;
            fileType: string;
        };
        ParseCvReply: {
            feedback: {
                findings: components["schemas"]["Finding"][];
                toCheck: number;
            };
            profileData: {
                basics: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            resumeId: string;
        };
        ParsedJobFile: {
            assistant: boolean;
            description: string;
            evidence: components["schemas"]["JobEvidence"][];
            language: string | null;
            requirements: components["schemas"]["JobRequirements"];
            title: string | null;
        };
        ParsedJobReply: {
            assistant: boolean;
            evidence: components["schemas"]["JobEvidence"][];
            language: string | null;
            requirements: components["schemas"]["JobRequirements"];
            title: string | null;
        };
        ParseJobRequest: {
            description: string;
        };
        PartialDate: string;
        Password: string;
        PasswordConfirmation: {
            password: string;
        };
        PasswordResetLink: {
            expiresAt: string;
            link: string;
        };
        Person: {
            id: string;
            name: string;
        };
        Place: {
            box: components["schemas"]["Box"];
            end: number;
            page: number;
            resumeId?: string;
            start: number;
        };
        ProblemDetails: {
            detail?: string;
            errors?: {
                message: string;
                path: string;
            }[];
            instance: string;
            status: number;
            title: string;
            type: string;
        };
        ProcessingJob: {
            attempts: number;
            canCancel: boolean;
            canRetry: boolean;
            createdAt: string;
            endedAt: string | null;
            error: {
                code: string;
                message: string;
                nextAction: components["schemas"]["NextAction"];
            } | null;
            id: string;
            kind: string;
            maxAttempts: number;
            milliseconds: number | null;
            outcome: {
                kind: components["schemas"]["OutcomeKind"];
                message: string;
                nextAction: components["schemas"]["NextAction"];
            } | null;
            owner: components["schemas"]["Person"] | null;
            progress: number | null;
            resume: {
                filename: string;
                id: string;
            } | null;
            source: components["schemas"]["ResumeSource"] | null;
            stage: components["schemas"]["Stage"] | null;
            startedAt: string | null;
            status: components["schemas"]["ProcessingJobStatus"];
            workspace: {
                id: string;
                name: string;
            } | null;
        };
        ProcessingJobList: {
            items: components["schemas"]["ProcessingJob"][];
            nextCursor: string | null;
            total?: number;
        };
        /** @enum {string} */
        ProcessingJobStatus: "waiting" | "running" | "done" | "failed" | "cancelled";
        /** @enum {string} */
        ProcessingStatus: "queued" | "processing" | "done";
        ProcessingSummary: {
            doneInLastHour: number;
            failed: number;
            kinds: string[];
            oldestWaitingSince: string | null;
            running: number;
            waiting: number;
        };
        Profile: {
            awards: components["schemas"]["AwardEntry"][];
            basics: components["schemas"]["Basics"];
            certificates: components["schemas"]["CertificateEntry"][];
            education: components["schemas"]["EducationEntry"][];
            interests: components["schemas"]["InterestEntry"][];
            languages: components["schemas"]["LanguageEntry"][];
            projects: components["schemas"]["ProjectEntry"][];
            publications: components["schemas"]["PublicationEntry"][];
            references: components["schemas"]["ReferenceEntry"][];
            removed?: components["schemas"]["Removal"][];
            skills: components["schemas"]["SkillEntry"][];
            volunteer: components["schemas"]["VolunteerEntry"][];
            work: components["schemas"]["WorkEntry"][];
        };
        ProfileChange: {
            /** @constant */
            op: "set";
            path: components["schemas"]["ProfilePath"];
            places?: components["schemas"]["Place"][];
            raw?: string;
            value: string;
        } | {
            /** @constant */
            op: "remove";
            path: components["schemas"]["ProfilePath"];
        } | {
            /** @constant */
            op: "confirm";
            path: components["schemas"]["ProfilePath"];
        } | {
            id: string;
            index?: number;
            /** @constant */
            op: "add-entry";
            path: components["schemas"]["ProfilePath"];
        } | {
            index: number;
            /** @constant */
            op: "move-entry";
            path: components["schemas"]["ProfilePath"];
        };
        ProfilePath: string;
        ProjectEntry: {
            description?: components["schemas"]["ExtractedText"];
            endDate?: components["schemas"]["ExtractedDate"];
            entity?: components["schemas"]["ExtractedText"];
            highlights: components["schemas"]["ExtractedText"][];
            id: string;
            keywords: components["schemas"]["ExtractedText"][];
            name?: components["schemas"]["ExtractedText"];
            roles: components["schemas"]["ExtractedText"][];
            startDate?: components["schemas"]["ExtractedDate"];
            type?: components["schemas"]["ExtractedText"];
            url?: components["schemas"]["ExtractedText"];
        };
        PublicationEntry: {
            id: string;
            name?: components["schemas"]["ExtractedText"];
            publisher?: components["schemas"]["ExtractedText"];
            releaseDate?: components["schemas"]["ExtractedDate"];
            summary?: components["schemas"]["ExtractedText"];
            url?: components["schemas"]["ExtractedText"];
        };
        PublicJob: {
            arrangement: components["schemas"]["WorkArrangement"] | null;
            city: string | null;
            consentText: string;
            contract: components["schemas"]["JobContract"] | null;
            countryCode: string | null;
            description: string;
            employer: string;
            hours: components["schemas"]["JobHours"] | null;
            language: string | null;
            maxUploadBytes: number;
            salary: components["schemas"]["JobSalary"] | null;
            title: string;
        };
        PublicKey: {
            /** @constant */
            alg: "ES256";
            /** @constant */
            crv: "P-256";
            kid: string;
            /** @constant */
            kty: "EC";
            /** @constant */
            use: "sig";
            x: string;
            y: string;
        };
        PublicKeySet: {
            keys: components["schemas"]["PublicKey"][];
        };
        Readiness: {
            checks: {
                database: components["schemas"]["CheckResult"];
                queue: components["schemas"]["CheckResult"];
                storage: components["schemas"]["CheckResult"];
            };
            /** @enum {string} */
            status: "ok" | "degraded" | "down";
        };
        ReferenceEntry: {
            id: string;
            name?: components["schemas"]["ExtractedText"];
            reference?: components["schemas"]["ExtractedText"];
        };
        RefreshMatchesReply: {
            /** Format: uuid */
            taskId: string;
        };
        Removal: {
            at: string;
            by: string;
            path: string;
            places: components["schemas"]["Place"][];
            texts: string[];
        };
        ReparseRequest: {
            engine?: components["schemas"]["EngineChoice"];
            /**
             * @default auto
             * @enum {string}
             */
            ocr?: "auto" | "never" | "always";
        };
        RequestPasswordReset: {
            /** Format: email */
            email: string;
        };
        RequirementResult: {
            by: {
                lastUsed: number | null;
                level: (components["schemas"]["SkillLevel"] | string) | null;
                months: number | null;
                name: string;
                /** @enum {string} */
                relation: "same" | "narrower" | "broader" | "related";
            } | null;
            evidence: components["schemas"]["MatchEvidence"][];
            /** @enum {string} */
            kind: "skill" | "language";
            most: number;
            name: string;
            /** @enum {string} */
            necessity: "must" | "nice";
            points: number;
            /** @enum {string} */
            status: "met" | "partly" | "not-found";
        };
        ResetPasswordRequest: {
            newPassword: components["schemas"]["Password"];
            token: string;
        };
        RestoreCandidateRequest: {
            /** @default false */
            keepDecisions?: boolean;
            version: number;
        };
        RestoreProfileRequest: {
            version: number;
        };
        Resume: {
            bytes: number;
            candidateId: string | null;
            duplicateOf: string | null;
            error?: {
                code: string;
                message: string;
            };
            filename: string;
            findings: components["schemas"]["Finding"][];
            finishedAt: string | null;
            format: components["schemas"]["DocumentFormat"] | null;
            id: string;
            label: string | null;
            language: string | null;
            layout: ("fixed" | "flow") | null;
            name: string | null;
            outcome?: components["schemas"]["Outcome"];
            pages: {
                height: number;
                number: number;
                width: number;
            }[];
            profile: components["schemas"]["Profile"] | null;
            progress: number;
            /** @enum {string} */
            secondReading?: "waiting" | "done";
            sha256: string;
            source: components["schemas"]["ResumeSource"];
            stage: components["schemas"]["Stage"];
            status: components["schemas"]["ProcessingStatus"];
            toCheck: number;
            uploadedAt: string;
            version: number;
            versions: components["schemas"]["ResumeVersion"][];
        };
        ResumeList: {
            items: components["schemas"]["ResumeSummary"][];
            nextCursor: string | null;
            total?: number;
        };
        /** @enum {string} */
        ResumeSource: "upload" | "paste" | "api" | "cli" | "sample" | "batch" | "table" | "application";
        ResumeStatus: {
            error?: {
                code: string;
                message: string;
            };
            outcome?: components["schemas"]["Outcome"];
            progress: number;
            /** @enum {string} */
            secondReading?: "waiting" | "done";
            stage: components["schemas"]["Stage"];
            status: components["schemas"]["ProcessingStatus"];
        };
        ResumeSummary: {
            bytes: number;
            candidateId: string | null;
            duplicateOf: string | null;
            error?: {
                code: string;
                message: string;
            };
            filename: string;
            finishedAt: string | null;
            format: components["schemas"]["DocumentFormat"] | null;
            id: string;
            label: string | null;
            name: string | null;
            outcome?: components["schemas"]["Outcome"];
            progress: number;
            /** @enum {string} */
            secondReading?: "waiting" | "done";
            sha256: string;
            source: components["schemas"]["ResumeSource"];
            stage: components["schemas"]["Stage"];
            status: components["schemas"]["ProcessingStatus"];
            toCheck: number;
            uploadedAt: string;
        };
        ResumeText: {
            /** @enum {string} */
            layout: "fixed" | "flow";
            pages: {
                height: number;
                number: number;
                runs?: {
                    bold?: boolean;
                    height: number;
                    italic?: boolean;
                    size: number;
                    text: string;
                    width: number;
                    x: number;
                    y: number;
                }[];
                width: number;
            }[];
            segments: components["schemas"]["TextSegment"][];
            text: string;
        };
        ResumeVersion: {
            by: string | null;
            changes: number;
            createdAt: string;
            engine: components["schemas"]["Engine"] | null;
            /** @enum {string} */
            kind: "parse" | "reparse" | "correction" | "restore";
            summary: string;
            version: number;
        };
        ResumeVersionDetails: {
            by: string | null;
            changes: number;
            createdAt: string;
            engine: components["schemas"]["Engine"] | null;
            /** @enum {string} */
            kind: "parse" | "reparse" | "correction" | "restore";
            profile: components["schemas"]["Profile"];
            summary: string;
            version: number;
        };
        /** @enum {string} */
        RetentionAction: "erase" | "anonymise";
        /** @enum {string} */
        RetentionCondition: "inactive" | "consent-ended" | "source";
        RetentionPreview: {
            now: {
                count: number;
                people: {
                    candidateId: string;
                    dueAt: string;
                    name: string | null;
                }[];
            };
            soon: {
                count: number;
                people: {
                    candidateId: string;
                    dueAt: string;
                    name: string | null;
                }[];
            };
        };
        RetentionRule: {
            action: components["schemas"]["RetentionAction"];
            condition: components["schemas"]["RetentionCondition"];
            done: number;
            id: string;
            lastRunAt: string | null;
            months: number;
            on: boolean;
            source: components["schemas"]["CandidateSourceKind"] | null;
        };
        RetentionRuleList: {
            items: components["schemas"]["RetentionRule"][];
        };
        RetentionRuleRequest: {
            action: components["schemas"]["RetentionAction"];
            condition: components["schemas"]["RetentionCondition"];
            months: number;
            source?: components["schemas"]["CandidateSourceKind"];
        };
        RetentionSwitchRequest: {
            expected?: number;
            on: boolean;
        };
        RetryFailedReply: {
            left: number;
            retried: number;
        };
        RetryFailedRequest: {
            kind: string;
            /** Format: uuid */
            workspace?: string;
        };
        /** @enum {string} */
        Role: "candidate" | "recruiter" | "admin";
        RuleFailure: {
            code: string;
            message: string;
        };
        SamplesRemoved: {
            removed: number;
        };
        SamplesReply: {
            resumeIds: string[];
        };
        SavedSearch: {
            /** Format: uuid */
            batchId?: string;
            city?: string;
            countryCode?: string[];
            /** Format: date-time */
            createdFrom?: string;
            /** Format: date-time */
            createdTo?: string;
            employer?: string;
            language?: string[];
            maxYears?: number;
            minEducation?: number;
            minYears?: number;
            /** @enum {string} */
            order?: "asc" | "desc";
            /** Format: uuid */
            ownerId?: string;
            radius?: number;
            school?: string;
            skill?: string[];
            sort?: components["schemas"]["CandidateSort"];
            source?: components["schemas"]["CandidateSourceKind"][];
            status?: components["schemas"]["CandidateStatus"][];
            tag?: components["schemas"]["Tag"][];
            text?: string;
            title?: string;
        };
        SavedView: {
            createdAt: string;
            id: string;
            name: string;
            own: boolean;
            query: components["schemas"]["SavedSearch"];
            shared: boolean;
            unseen: number;
        };
        SavedViewList: {
            items: components["schemas"]["SavedView"][];
        };
        SaveViewRequest: {
            name: string;
            query: components["schemas"]["SavedSearch"];
            /** @default false */
            shared?: boolean;
        };
        /** @enum {string} */
        Scope: "resumes:read" | "resumes:write" | "candidates:read" | "candidates:write" | "jobs:read" | "jobs:write" | "health:read";
        SearchCorrection: {
            typed: string;
            used: string;
        };
        SelfIdentification: {
            ageBand: ("under-25" | "25-39" | "40-54" | "55-or-over") | null;
            disability: ("yes" | "no") | null;
            gender: ("woman" | "man" | "non-binary" | "other") | null;
            minority: ("yes" | "no") | null;
        };
        SendBatchFileReply: {
            bin: components["schemas"]["BatchBin"];
            itemId: string;
            resumeId: string | null;
        };
        /** @enum {string} */
        Seniority: "intern" | "junior" | "mid" | "senior" | "lead" | "director";
        SessionList: {
            items: components["schemas"]["SessionSummary"][];
            nextCursor: string | null;
            total?: number;
        };
        SessionState: {
            me: components["schemas"]["Me"] | null;
            openSignUp: boolean;
        };
        SessionSummary: {
            createdAt: string;
            current: boolean;
            expiresAt: string;
            id: string;
            ipAddress: string | null;
            lastSeenAt: string;
            userAgent: string | null;
        };
        SetupRequest: {
            /** Format: email */
            email: string;
            name: string;
            password: string;
            token: string;
            workspaceName: string;
        };
        SetupState: {
            needed: boolean;
        };
        /** @enum {string} */
        Severity: "info" | "warning" | "error";
        Shortlist: {
            items: components["schemas"]["ShortlistedCandidate"][];
            nextCursor: string | null;
            total?: number;
        };
        ShortlistedCandidate: {
            addedAt: string;
            addedBy: components["schemas"]["Person"] | null;
            candidateId: string;
            city: string | null;
            label: string | null;
            name: string | null;
            status: components["schemas"]["CandidateStatus"];
        };
        SignInRequest: {
            /** Format: email */
            email: string;
            password: string;
        };
        SignUpReply: {
            me: components["schemas"]["Me"];
            /** @constant */
            status: "signed-in";
        } | {
            /** @constant */
            status: "check-mail";
        };
        SignUpRequest: {
            /** Format: email */
            email: string;
            name: string;
            password: components["schemas"]["Password"];
        };
        SimilarCandidates: {
            items: {
                candidate: components["schemas"]["CandidateSummary"];
                reasons: string[];
                score: number;
            }[];
        };
        SkillEntry: {
            id: string;
            keywords: components["schemas"]["ExtractedText"][];
            level?: components["schemas"]["ExtractedText"];
            name?: components["schemas"]["ExtractedText"];
        };
        /** @enum {string} */
        SkillLevel: "beginner" | "intermediate" | "advanced" | "expert";
        SkillSuggestions: {
            items: {
                alias: string | null;
                count: number;
                name: string;
            }[];
        };
        SkillSynonym: {
            alias: string;
            skill: string;
        };
        SkillSynonyms: {
            items: components["schemas"]["SkillSynonym"][];
        };
        Snippet: {
            marks: {
                end: number;
                start: number;
            }[];
            resumeId: string | null;
            text: string;
        };
        /** @enum {string} */
        Stage: "received" | "read" | "understood" | "saved";
        /** @enum {string} */
        TableField: "name" | "given-name" | "family-name" | "email" | "phone" | "address" | "postal-code" | "city" | "region" | "country" | "headline" | "position" | "employer" | "start-date" | "end-date" | "institution" | "degree" | "field-of-study" | "skills" | "languages" | "website" | "summary" | "birth-date" | "nationality" | "notes" | "tags" | "source" | "skip";
        TableImportReply: {
            batchId: string;
            rows: number;
        };
        TablePreview: {
            columns: {
                confidence: number;
                examples: string[];
                field: components["schemas"]["TableField"];
                header: string;
            }[];
            filename: string;
            firstRows: string[][];
            problems: components["schemas"]["TableProblem"][];
            rows: number;
        };
        TableProblem: {
            /** @enum {string} */
            code: "no-identity" | "repeated-field" | "bad-email" | "too-many-cells";
            column?: number;
            message: string;
            row?: number;
        };
        Tag: string;
        TagList: {
            items: {
                candidates: number;
                tag: string;
            }[];
        };
        TagsReply: {
            tags: string[];
        };
        TagsRequest: {
            /** @default [] */
            add?: components["schemas"]["Tag"][];
            /** @default [] */
            remove?: components["schemas"]["Tag"][];
        };
        TemplateCheck: {
            findings: {
                message: string;
                pointer: string;
            }[];
            variables: string[];
        };
        TemplateCheckRequest: {
            /** @default true */
            grounded?: boolean;
            instructions: string;
            schema: {
                [key: string]: unknown;
            };
        };
        TemplateContent: {
            /** @default true */
            grounded: boolean;
            instructions: string;
            /** @default {} */
            limits: {
                deadline?: number;
                repairs?: number;
                retries?: number;
                splitAbove?: number;
            };
            /** @default {} */
            parameters: {
                maxOutputTokens?: number;
                temperature?: number;
                topP?: number;
            };
            /** @default true */
            redacted: boolean;
            schema: {
                [key: string]: unknown;
            };
        };
        TemplateContentInput: {
            /** @default true */
            grounded?: boolean;
            instructions: string;
            /** @default {} */
            limits?: {
                deadline?: number;
                repairs?: number;
                retries?: number;
                splitAbove?: number;
            };
            /** @default {} */
            parameters?: {
                maxOutputTokens?: number;
                temperature?: number;
                topP?: number;
            };
            /** @default true */
            redacted?: boolean;
            schema: {
                [key: string]: unknown;
            };
        };
        TemplateCreate: {
            content: components["schemas"]["TemplateContentInput"];
            id: components["schemas"]["TemplateId"];
            name: string;
            purpose: string;
        };
        TemplateDetail: {
            builtIn: boolean;
            id: string;
            latest: number;
            name: string;
            production: number | null;
            purpose: string;
            updatedAt: string;
            versions: components["schemas"]["TemplateVersionInfo"][];
        };
        TemplateFile: {
            content: components["schemas"]["TemplateContent"];
            /** @constant */
            format: "vitae-template";
            /** @constant */
            formatVersion: 1;
            id: components["schemas"]["TemplateId"];
            name: string;
            purpose: string;
        };
        TemplateFileInput: {
            content: components["schemas"]["TemplateContentInput"];
            /** @constant */
            format: "vitae-template";
            /** @constant */
            formatVersion: 1;
            id: components["schemas"]["TemplateId"];
            name: string;
            purpose: string;
        };
        TemplateId: string;
        TemplateList: {
            items: components["schemas"]["TemplateSummary"][];
        };
        /** @enum {string} */
        TemplateStatus: "draft" | "published" | "archived";
        TemplateSummary: {
            builtIn: boolean;
            id: string;
            latest: number;
            name: string;
            production: number | null;
            purpose: string;
            updatedAt: string;
        };
        TemplateTestRequest: {
            content?: components["schemas"]["TemplateContentInput"];
            /** @default false */
            previewOnly?: boolean;
            /** Format: uuid */
            resumeId: string;
            version?: number;
        };
        TemplateTestResult: {
            beside: {
                confirmed: unknown;
                local: unknown;
            } | null;
            run: {
                cost: number | null;
                found: string[];
                inputTokens: number;
                lost: string[];
                marked: {
                    pointer: string;
                    status: string;
                }[];
                message: string | null;
                milliseconds: number;
                model: string | null;
                ok: boolean;
                outputTokens: number;
                provider: string | null;
                value: unknown;
            } | null;
            sent: {
                documents: string[];
                instructions: string;
                placeholders: string[];
                schema: {
                    [key: string]: unknown;
                };
            };
        };
        TemplateUpdate: {
            content: components["schemas"]["TemplateContentInput"];
            name?: string;
            purpose?: string;
        };
        TemplateVersionChoice: {
            version: number;
        };
        TemplateVersionInfo: {
            content: components["schemas"]["TemplateContent"];
            createdAt: string;
            createdBy: string | null;
            status: components["schemas"]["TemplateStatus"];
            version: number;
        };
        TemplateVersionList: {
            items: components["schemas"]["TemplateVersionInfo"][];
        };
        TextSegment: {
            box: components["schemas"]["Box"];
            edges?: number[];
            end: number;
            page: number;
            start: number;
        };
        /** @enum {string} */
        Tier: "strong" | "good" | "stretch" | "unlikely" | "not-enough-information";
        Timeline: {
            items: components["schemas"]["TimelineEvent"][];
            nextCursor: string | null;
            total?: number;
        };
        TimelineEvent: {
            at: string;
            by: components["schemas"]["Person"] | null;
            id: string;
            /** @enum {string} */
            kind: "source" | "version" | "note" | "merge" | "unmerge" | "consent" | "notice" | "job";
            resumeId: string | null;
            summary: string;
            version: number | null;
        };
        TwoFactorSetup: {
            backupCodes: string[];
            secret: string;
            uri: string;
        };
        TwoFactorState: {
            backupCodesLeft: number;
            enabled: boolean;
            enabledAt: string | null;
        };
        UnmergeReply: {
            candidateId: string;
            restoredId: string;
        };
        UnmergeRequest: {
            /** Format: uuid */
            mergeId?: string;
        };
        UpdateMeRequest: {
            name: string;
        };
        UpdateWorkspaceRequest: {
            name: string;
        };
        UploadReply: {
            duplicateOf?: string;
            processingJobId: string;
            resumeId: string;
        };
        /** @enum {string} */
        ValueSource: "local" | "llm" | "human";
        VerifyTwoFactorRequest: {
            code: string;
        };
        VolunteerEntry: {
            endDate?: components["schemas"]["ExtractedDate"];
            highlights: components["schemas"]["ExtractedText"][];
            id: string;
            organization?: components["schemas"]["ExtractedText"];
            position?: components["schemas"]["ExtractedText"];
            startDate?: components["schemas"]["ExtractedDate"];
            summary?: components["schemas"]["ExtractedText"];
            url?: components["schemas"]["ExtractedText"];
        };
        /** @enum {string} */
        WorkArrangement: "on-site" | "hybrid" | "remote";
        WorkEntry: {
            description?: components["schemas"]["ExtractedText"];
            endDate?: components["schemas"]["ExtractedDate"];
            highlights: components["schemas"]["ExtractedText"][];
            id: string;
            location?: components["schemas"]["ExtractedText"];
            name?: components["schemas"]["ExtractedText"];
            position?: components["schemas"]["ExtractedText"];
            startDate?: components["schemas"]["ExtractedDate"];
            summary?: components["schemas"]["ExtractedText"];
            url?: components["schemas"]["ExtractedText"];
        };
        WorkspaceSummary: {
            active: boolean;
            id: string;
            name: string;
            role: components["schemas"]["Role"];
        };
        WorkspaceWeights: {
            isDefault: boolean;
            weights: components["schemas"]["FactorWeights"];
        };
        WorkspaceWeightsRequest: {
            weights: components["schemas"]["FactorWeights"] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAssistants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    reconcileAssistants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistantReconciliation"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                action?: components["schemas"]["AuditAction"];
                cursor?: string;
                from?: string;
                limit?: number;
                outcome?: "done" | "refused";
                subject?: string;
                to?: string;
                who?: string;
                workspace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listAllCandidates: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                text?: string;
                workspace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCandidateList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getFlags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminFlags"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    setFlags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistantFlagsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminFlags"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listLlmAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmAlertList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getLlmBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmBudgets"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    setLlmBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LlmBudgetLimits"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmBudgets"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listLlmCalls: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                limit?: number;
                outcome?: string;
                provider?: string;
                template?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmCallList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportLlmCalls: {
        parameters: {
            query?: {
                from?: string;
                outcome?: string;
                provider?: string;
                template?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getLlmExchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmExchanges"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listExperiments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperimentList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createExperiment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperimentSettings"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getExperiment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteExperiment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    endExperiment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    startExperiment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getLlmHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmHealth"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getLlmKeeping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmKeeping"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    setLlmKeeping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LlmKeepingInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmKeeping"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listLlmPrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmPriceList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createLlmPrice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LlmPriceSettings"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmPrice"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    updateLlmPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LlmPriceSettings"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmPrice"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteLlmPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listLlmProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmProviderList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createLlmProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LlmProviderSettings"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmProvider"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    updateLlmProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LlmProviderSettings"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmProvider"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteLlmProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    testLlmProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmProviderTest"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getLlmUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmUsage"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getAdminOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOverview"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listAllUsers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listAllWorkspaces: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminWorkspaceList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvitationRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    previewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationPreviewRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getPublicKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicKeySet"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Member"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoleRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    makePasswordResetLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetLink"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    resetMemberTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPasswordReset"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionState"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorState"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    renewBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordConfirmation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodes"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    confirmTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTwoFactorRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorState"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    disableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordConfirmation"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    enableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordConfirmation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorSetup"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    verifyTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyTwoFactorRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    verifyEmail: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Go on at the address in Location. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkspaceSummary"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkspaceRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    activateWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listBatches: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBatchRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateBatchReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    cancelBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchChange"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    closeBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchChange"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    sendBatchFile: {
        parameters: {
            query: {
                again?: "true" | "false";
                item: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendBatchFileReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listBatchItems: {
        parameters: {
            query?: {
                bin?: components["schemas"]["BatchBin"];
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchItemList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportBatchOutcomes: {
        parameters: {
            query?: {
                bin?: components["schemas"]["BatchBin"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    retryBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchChange"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listBatchChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchChoices"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    estimateBatch: {
        parameters: {
            query: {
                documents: number;
                engine?: components["schemas"]["EngineChoice"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchEstimate"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listCandidates: {
        parameters: {
            query?: {
                batchId?: string;
                city?: string;
                countryCode?: string[] | string;
                createdFrom?: string;
                createdTo?: string;
                cursor?: string;
                employer?: string;
                language?: string[] | string;
                limit?: number;
                maxYears?: number;
                minEducation?: number;
                minYears?: number;
                order?: "asc" | "desc";
                ownerId?: string;
                radius?: number;
                school?: string;
                skill?: string[] | string;
                sort?: components["schemas"]["CandidateSort"];
                source?: components["schemas"]["CandidateSourceKind"][] | components["schemas"]["CandidateSourceKind"];
                status?: components["schemas"]["CandidateStatus"][] | components["schemas"]["CandidateStatus"];
                tag?: components["schemas"]["Tag"][] | components["schemas"]["Tag"];
                text?: string;
                title?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCandidateRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    changeCandidate: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCandidateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    addConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportCandidateCv: {
        parameters: {
            query?: {
                anonymous?: "true" | "false";
                format?: components["schemas"]["ExportFormat"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/xml": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    eraseCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureReport"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureReport"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listJobsOfCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsOfCandidate"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    addToShortlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    removeFromShortlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listCandidateMatches: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateMatches"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listCandidateNotes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    addCandidateNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateNote"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    changeCandidateNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateNote"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteCandidateNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getCandidateNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateNotice"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    giveNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveNoticeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateNotice"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    restoreCandidate: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreCandidateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    findSimilarCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarCandidates"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    tagCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagsReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getCandidateTimeline: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    unmergeCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmergeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmergeReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getCandidateVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateVersionDetails"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    startBulkChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkChangeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChange"];
                };
            };
            /** @description Taken on; the work goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChange"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getBulkChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChange"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoBulkChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChange"];
                };
            };
            /** @description Taken on; the work goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChange"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkExportRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/zip": string;
                    "text/csv": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listDuplicates: {
        parameters: {
            query?: {
                candidateId?: string;
                cursor?: string;
                limit?: number;
                state?: "open" | "different";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    dismissDuplicate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissDuplicateRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    reconsiderDuplicate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissDuplicateRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    countCandidateFacets: {
        parameters: {
            query?: {
                batchId?: string;
                city?: string;
                countryCode?: string[] | string;
                createdFrom?: string;
                createdTo?: string;
                employer?: string;
                language?: string[] | string;
                maxYears?: number;
                minEducation?: number;
                minYears?: number;
                ownerId?: string;
                radius?: number;
                school?: string;
                since?: string[] | string;
                skill?: string[] | string;
                source?: components["schemas"]["CandidateSourceKind"][] | components["schemas"]["CandidateSourceKind"];
                status?: components["schemas"]["CandidateStatus"][] | components["schemas"]["CandidateStatus"];
                tag?: components["schemas"]["Tag"][] | components["schemas"]["Tag"];
                text?: string;
                title?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateFacets"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    mergeCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    previewMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreview"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    suggestSkills: {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillSuggestions"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listCandidateTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    importCareerArkCv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Taken on; the work goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerArkTask"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    readCareerArkCv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerArkReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getCareerArkCvStatus: {
        parameters: {
            query: {
                taskId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerArkStatus"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getCareerArkFlags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerArkFlags"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                cursor?: string;
                decision?: components["schemas"]["MatchDecisionKind"];
                job?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDecisionList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportDecisions: {
        parameters: {
            query?: {
                decision?: components["schemas"]["MatchDecisionKind"];
                job?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                lastEventId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getWorkspaceFairnessReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairnessReport"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportWorkspaceFairnessReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                arrangement?: components["schemas"]["WorkArrangement"];
                city?: string;
                contract?: components["schemas"]["JobContract"];
                cursor?: string;
                limit?: number;
                ownerId?: string;
                skill?: string;
                status?: components["schemas"]["JobStatus"];
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJobRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    changeJob: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeJobRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobApplicationList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listMatchDecisions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDecisionList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportMatchDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getFairnessReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairnessReport"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportFairnessReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listJobMatches: {
        parameters: {
            query?: {
                blind?: "true" | "false";
                education?: number;
                experience?: number;
                hidden?: "true" | "false";
                limit?: number;
                location?: number;
                skills?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobMatches"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getJobPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    setJobPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobPageRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listShortlist: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shortlist"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    importJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobImportReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getLikeness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Likeness"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    setLikeness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LikenessRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Likeness"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    parseJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseJobRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParsedJobReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    parseJobAssisted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseJobRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedJob"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    parseJobFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParsedJobFile"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getWorkspaceWeights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceWeights"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    setWorkspaceWeights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceWeightsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceWeights"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    giveMatchFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchFeedbackRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchFeedbackReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    writeMatchSentence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchSentence"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    refreshMatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken on; the work goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshMatchesReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    withdrawMyConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    eraseMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseMyDataRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyErasure"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listMyMatches: {
        parameters: {
            query?: {
                limit?: number;
                resume?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMatches"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["NoticeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    giveNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveNoticesRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GiveNoticesReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getNoticeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeTemplate"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    writeNoticeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeTemplateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeTemplate"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    parseCv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseCvBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseCvReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    parseCvFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseCvReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listProcessingJobs: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                kind?: string;
                limit?: number;
                outcome?: components["schemas"]["OutcomeKind"];
                source?: components["schemas"]["ResumeSource"];
                status?: components["schemas"]["ProcessingJobStatus"];
                to?: string;
                workspace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingJobList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getProcessingJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingJob"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    cancelProcessingJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingJob"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    retryProcessingJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingJob"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    retryFailedProcessingJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryFailedRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryFailedReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getProcessingSummary: {
        parameters: {
            query?: {
                kind?: string;
                workspace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingSummary"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getApplicationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationStatus"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getAboutMe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AboutMe"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    tellAboutMe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AboutMeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AboutMe"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    withdrawAboutMe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getPublicJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicJob"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Taken on; the work goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listResumes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                source?: components["schemas"]["ResumeSource"];
                status?: components["schemas"]["ProcessingStatus"] | ("created" | "updated" | "possible-match" | "missing-information" | "duplicate" | "unreadable" | "failed");
                text?: string;
                uploadedFrom?: string;
                uploadedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportResume: {
        parameters: {
            query?: {
                anonymous?: "true" | "false";
                format?: components["schemas"]["ExportFormat"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/xml": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getResumeFile: {
        parameters: {
            query?: {
                view?: "attachment" | "inline";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getResumePage: {
        parameters: {
            query?: {
                width?: number;
            };
            header?: never;
            path: {
                id: string;
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description What you have is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    correctProfile: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectProfileRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    reparseResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReparseRequest"];
            };
        };
        responses: {
            /** @description Taken on; the work goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    restoreProfile: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreProfileRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getResumeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeStatus"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getResumeText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeText"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getResumeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeVersionDetails"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    bulkUploadResumes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    files: string;
                };
            };
        };
        responses: {
            /** @description Taken on; the work goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkUploadReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    uploadResume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Taken on; the work goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listRetentionRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRuleList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    addRetentionRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionRuleRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRule"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteRetentionRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    previewRetentionRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPreview"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    switchRetentionRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionSwitchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRule"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    addSamples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken on; the work goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplesReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    removeSamples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplesRemoved"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupState"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    completeSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    startTableImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Taken on; the work goes on in the background. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableImportReply"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    previewTableImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TablePreview"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    archiveTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateVersionChoice"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    publishTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateVersionChoice"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    rollBackTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateVersionChoice"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    testTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateTestRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateTestResult"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listTemplateVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVersionList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateFile"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    checkTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateCheckRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateCheck"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    importTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateFileInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    changeView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    markViewSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getSkillSynonyms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillSynonyms"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    putSkillSynonyms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillSynonyms"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillSynonyms"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getHealthDetailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedHealth"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getHealthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getHealthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description What went wrong, as RFC 9457 describes it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
