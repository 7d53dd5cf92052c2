// Made by "npm run api-types" from the declared routes.
export interface paths {
    "/places/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A place, those above it and those directly below
         * @description Who may: member.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            kind: "province" | "county" | "township" | "village" | "union" | "home";
                            path: string;
                            shopName: string | null;
                            phones: {
                                committee: string | null;
                                township: string | null;
                            };
                            parents: {
                                code: string;
                                name: string;
                                /** @enum {string} */
                                kind: "province" | "county" | "township" | "village" | "union" | "home";
                            }[];
                            children: {
                                code: string;
                                name: string;
                                /** @enum {string} */
                                kind: "province" | "county" | "township" | "village" | "union" | "home";
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a place below this one
         * @description Who may: administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "province" | "county" | "township" | "village" | "union" | "home";
                        shopName?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            kind: "province" | "county" | "township" | "village" | "union" | "home";
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Today's policy
         * @description Who may: member.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description full days on the board; never below three */
                            noticeDays: number;
                            /** @description days an ended notice stays readable */
                            shownDays: number;
                            /** @description working days to answer an objection */
                            answerWorkdays: number;
                            /** @description days that are not working days */
                            holidays: string[];
                            /** @description fen of goods for one whole point */
                            rateFenPerPoint: number;
                            /** @description most of a redemption that gifted points may pay */
                            giftedPercent: number;
                            /** @description points by routine rules */
                            householdMonthlyCap: number | null;
                            /** @description redemptions a household */
                            purchasesPerMonth: number | null;
                            /** @description days in which goods may come back */
                            returnDays: number;
                            /** @description months that points last */
                            expiryMonths: number | null;
                            /** @description the love fund's money, as last counted */
                            fundFen: number;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Decide a policy from a later day on
         * @description Who may: administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description a calendar day in the village, "2026-11-16" */
                        from: string;
                        values: {
                            /** @description full days on the board; never below three */
                            noticeDays?: number;
                            /** @description days an ended notice stays readable */
                            shownDays?: number;
                            /** @description working days to answer an objection */
                            answerWorkdays?: number;
                            /** @description days that are not working days */
                            holidays?: string[];
                            /** @description fen of goods for one whole point */
                            rateFenPerPoint?: number;
                            /** @description most of a redemption that gifted points may pay */
                            giftedPercent?: number;
                            /** @description points by routine rules */
                            householdMonthlyCap?: number | null;
                            /** @description redemptions a household */
                            purchasesPerMonth?: number | null;
                            /** @description days in which goods may come back */
                            returnDays?: number;
                            /** @description months that points last */
                            expiryMonths?: number | null;
                            /** @description the love fund's money, as last counted */
                            fundFen?: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description a calendar day in the village, "2026-11-16" */
                            from: string;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Who may: signed in.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                /** @description 24 hex digits */
                                id: string;
                                login: string;
                                name: string;
                            };
                            /** @description 24 hex digits */
                            household: string | null;
                            roles: {
                                /** @enum {string} */
                                role: "liaison" | "council" | "approver" | "keeper" | "supervisor" | "administrator";
                                group: string | null;
                                place: {
                                    code: string;
                                    name: string;
                                    kind: string;
                                    path: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Sign in
         * @description Who may: anyone.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                /** @description 24 hex digits */
                                id: string;
                                login: string;
                                name: string;
                            };
                            /** @description 24 hex digits */
                            household: string | null;
                            roles: {
                                /** @enum {string} */
                                role: "liaison" | "council" | "approver" | "keeper" | "supervisor" | "administrator";
                                group: string | null;
                                place: {
                                    code: string;
                                    name: string;
                                    kind: string;
                                    path: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        /**
         * Sign out
         * @description Who may: signed in.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password
         * @description Who may: signed in.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        old: string;
                        /** @description ten characters or more */
                        new: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The work team here and below
         * @description Who may: administrator, supervisor.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                login: string;
                                name: string;
                                disabled: boolean;
                                /** @description 24 hex digits */
                                household: string | null;
                                roles: {
                                    role: string;
                                    at: string;
                                    group: string | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Add a member of the work team
         * @description Who may: administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                        name: string;
                        /** @description ten characters or more */
                        password: string;
                        roles: {
                            /** @enum {string} */
                            role: "liaison" | "council" | "approver" | "keeper" | "supervisor" | "administrator";
                            /** @description a liaison's group */
                            group?: string;
                        }[];
                        /** @description 24 hex digits */
                        household?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            login: string;
                            name: string;
                            disabled: boolean;
                            /** @description 24 hex digits */
                            household: string | null;
                            roles: {
                                role: string;
                                at: string;
                                group: string | null;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/accounts/{account}": {
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
        /**
         * Change the roles held here, or close the account
         * @description Who may: administrator.
         */
        patch: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        roles?: {
                            /** @enum {string} */
                            role: "liaison" | "council" | "approver" | "keeper" | "supervisor" | "administrator";
                            /** @description a liaison's group */
                            group?: string;
                        }[];
                        disabled?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            login: string;
                            name: string;
                            disabled: boolean;
                            /** @description 24 hex digits */
                            household: string | null;
                            roles: {
                                role: string;
                                at: string;
                                group: string | null;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/places/{place}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Households by code; found by code, name or pinyin
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: {
                    search?: string;
                    group?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                headName: string;
                                /** @description surname and star, as shown in public */
                                masked: string;
                                /** @description 24 hex digits */
                                photo: string | null;
                                kin: string[];
                                persons: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    name: string;
                                    relation: string;
                                    minor: boolean;
                                }[];
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The village's groups
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            groups: string[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/households/{household}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One household
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    household: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            code: string;
                            group: string;
                            headName: string;
                            /** @description surname and star, as shown in public */
                            masked: string;
                            /** @description 24 hex digits */
                            photo: string | null;
                            kin: string[];
                            persons: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                                relation: string;
                                minor: boolean;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/households/{household}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The photograph that the keeper compares
         * @description Who may: keeper, liaison, administrator.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    household: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 24 hex digits */
                        photo: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/rosters/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dry run of a roster: what it would change and every bad cell
         * @description Who may: administrator.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rows: number;
                            households: number;
                            toAdd: number;
                            toChange: number;
                            unchanged: number;
                            errorCount: number;
                            errors: {
                                row: number;
                                column: string;
                                value: string;
                                reason: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/rosters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a roster: all of it or nothing
         * @description Who may: administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            added: number;
                            changed: number;
                            unchanged: number;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a photograph, without what the camera wrote into it
         * @description Who may: liaison, keeper, administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            width: number;
                            height: number;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photograph
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    photo: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/webp": string;
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/boards/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What hangs on a village's board
         * @description Who may: anyone.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            place: {
                                code: string;
                                name: string;
                            };
                            shopName: string | null;
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                year: number;
                                /** @description the issue within the year */
                                number: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                postedAt: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                firstDay: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                lastDay: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                endsAt: string;
                                daysLeft: number;
                                entries: number;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/notices/{notice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One notice, masked
         * @description Who may: anyone.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description 24 hex digits */
                    notice: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            year: number;
                            /** @description the issue within the year */
                            number: number;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            postedAt: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            firstDay: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastDay: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            endsAt: string;
                            daysLeft: number;
                            place: {
                                code: string;
                                name: string;
                            };
                            shopName: string | null;
                            phones: {
                                committee: string | null;
                                township: string | null;
                            };
                            entries: {
                                masked: string;
                                group: string;
                                /** @description the household's public code */
                                household: string;
                                what: string;
                                /** @description number of the rule */
                                basis: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                happenedOn: string;
                                points: number;
                                /** @description 24 hex digits */
                                id: string;
                                position: number;
                                /** @enum {string} */
                                state: "up" | "disputed" | "ended" | "struck";
                                /** @description a calendar day in the village, "2026-11-16" */
                                answerBy: string | null;
                                decision: {
                                    /** @enum {string} */
                                    outcome: "stands" | "struck";
                                    reasons: string;
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                } | null;
                            }[];
                            totals: {
                                households: number;
                                entries: number;
                                disputed: number;
                                points: number;
                            };
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/notices/{notice}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * QR code that leads to the notice
         * @description Who may: anyone.
         */
        get: {
            parameters: {
                query: {
                    origin: string;
                };
                header?: never;
                path: {
                    /** @description 24 hex digits */
                    notice: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/svg+xml": string;
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/entries/{entry}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Speak up against an entry, with or without a name
         * @description Who may: anyone.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description 24 hex digits */
                    entry: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        name?: string;
                        phone?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            answerBy: string;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Objections, those that wait longest first
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: {
                    state?: "open" | "decided";
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                text: string;
                                name: string | null;
                                phone: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                answerBy: string;
                                /** @enum {string} */
                                state: "open" | "decided";
                                /** @enum {string|null} */
                                outcome: "stands" | "struck" | null;
                                reasons: string | null;
                                subject: {
                                    kind: string;
                                    /** @description 24 hex digits */
                                    id: string;
                                };
                                shown: {
                                    masked: string;
                                    group: string;
                                    /** @description the household's public code */
                                    household: string;
                                    what: string;
                                    /** @description number of the rule */
                                    basis: string;
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    happenedOn: string;
                                    points: number;
                                };
                                notice: {
                                    year: number;
                                    number: number;
                                };
                            }[];
                            answerWorkdays: number;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/objections/{objection}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an objection, with reasons
         * @description Who may: council, approver.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    objection: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "stands" | "struck";
                        reasons: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            outcome: "stands" | "struck";
                            /** @description 24 hex digits */
                            entry: string;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rules in force here, or all that are offered
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: {
                    all?: "true" | "false";
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                key: string;
                                number: number;
                                version: number;
                                title: string;
                                titleEn: string;
                                category: string;
                                points: number;
                                pointsMax: number | null;
                                unit: string;
                                /** @enum {string} */
                                of: "person" | "household";
                                /** @enum {string} */
                                bucket: "earned" | "gifted" | "honour";
                                caps: {
                                    /** @enum {string} */
                                    per: "week" | "month" | "year" | "once";
                                    /** @description hundredths of a point */
                                    points: number;
                                }[];
                                routine: boolean;
                                evidence: string;
                                source: string;
                                estimated: string[];
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                on: boolean;
                                /** @description the village's own, not from a library above it */
                                own: boolean;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Add a rule of the place's own
         * @description Who may: administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default  */
                        titleEn?: string;
                        category: string;
                        /** @description hundredths of a point */
                        points: number;
                        /** @description hundredths of a point */
                        pointsMax?: number;
                        unit: string;
                        /** @enum {string} */
                        of: "person" | "household";
                        /** @enum {string} */
                        bucket: "earned" | "gifted" | "honour";
                        /** @default [] */
                        caps?: {
                            /** @enum {string} */
                            per: "week" | "month" | "year" | "once";
                            /** @description hundredths of a point */
                            points: number;
                        }[];
                        /** @default true */
                        routine?: boolean;
                        /** @default  */
                        evidence?: string;
                        /** @default  */
                        source?: string;
                        /** @default [] */
                        estimated?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            key: string;
                            number: number;
                            version: number;
                            title: string;
                            titleEn: string;
                            category: string;
                            points: number;
                            pointsMax: number | null;
                            unit: string;
                            /** @enum {string} */
                            of: "person" | "household";
                            /** @enum {string} */
                            bucket: "earned" | "gifted" | "honour";
                            caps: {
                                /** @enum {string} */
                                per: "week" | "month" | "year" | "once";
                                /** @description hundredths of a point */
                                points: number;
                            }[];
                            routine: boolean;
                            evidence: string;
                            source: string;
                            estimated: string[];
                            /** @description a calendar day in the village, "2026-11-16" */
                            from: string;
                            on: boolean;
                            /** @description the village's own, not from a library above it */
                            own: boolean;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/rules/{key}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new version of an own rule, from today on
         * @description Who may: administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default  */
                        titleEn?: string;
                        category: string;
                        /** @description hundredths of a point */
                        points: number;
                        /** @description hundredths of a point */
                        pointsMax?: number;
                        unit: string;
                        /** @enum {string} */
                        of: "person" | "household";
                        /** @enum {string} */
                        bucket: "earned" | "gifted" | "honour";
                        /** @default [] */
                        caps?: {
                            /** @enum {string} */
                            per: "week" | "month" | "year" | "once";
                            /** @description hundredths of a point */
                            points: number;
                        }[];
                        /** @default true */
                        routine?: boolean;
                        /** @default  */
                        evidence?: string;
                        /** @default  */
                        source?: string;
                        /** @default [] */
                        estimated?: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            key: string;
                            number: number;
                            version: number;
                            title: string;
                            titleEn: string;
                            category: string;
                            points: number;
                            pointsMax: number | null;
                            unit: string;
                            /** @enum {string} */
                            of: "person" | "household";
                            /** @enum {string} */
                            bucket: "earned" | "gifted" | "honour";
                            caps: {
                                /** @enum {string} */
                                per: "week" | "month" | "year" | "once";
                                /** @description hundredths of a point */
                                points: number;
                            }[];
                            routine: boolean;
                            evidence: string;
                            source: string;
                            estimated: string[];
                            /** @description a calendar day in the village, "2026-11-16" */
                            from: string;
                            on: boolean;
                            /** @description the village's own, not from a library above it */
                            own: boolean;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/rules/{key}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a rule in force here, or out of it
         * @description Who may: administrator.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            key: string;
                            on: boolean;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims by state, those that wait longest first
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: {
                    state?: "draft" | "submitted" | "checked" | "scored" | "on_notice" | "disputed" | "posted" | "returned" | "rejected" | "withdrawn" | "reversed";
                    group?: string;
                    rule?: string;
                    /** @description 24 hex digits */
                    household?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "draft" | "submitted" | "checked" | "scored" | "on_notice" | "disputed" | "posted" | "returned" | "rejected" | "withdrawn" | "reversed";
                                household: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    code: string;
                                    group: string;
                                    headName: string;
                                };
                                person: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    name: string;
                                } | null;
                                rule: {
                                    key: string;
                                    number: number;
                                    title: string;
                                    version: number;
                                    points: number;
                                    pointsMax: number | null;
                                    unit: string;
                                    caps: {
                                        /** @enum {string} */
                                        per: "week" | "month" | "year" | "once";
                                        /** @description hundredths of a point */
                                        points: number;
                                    }[];
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    from: string;
                                    evidence: string;
                                };
                                quantity: number;
                                asked: number;
                                points: number;
                                what: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                happenedOn: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                photos: string[];
                                throughKeeper: boolean;
                                /** @description 24 hex digits */
                                notice: string | null;
                                history: {
                                    /** @enum {string} */
                                    act: "submit" | "check" | "score" | "approve" | "return" | "reject" | "withdraw" | "dispute" | "uphold" | "strike" | "post" | "reverse";
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                    /** @description 24 hex digits */
                                    by: string | null;
                                    name?: string;
                                    role?: string;
                                    note?: string;
                                    points?: number;
                                    present?: number;
                                    agreed?: number;
                                }[];
                                caps: {
                                    /** @enum {string} */
                                    per: "week" | "month" | "year" | "once";
                                    /** @enum {string} */
                                    of: "rule" | "household";
                                    cap: number;
                                    had: number;
                                    this: number;
                                    left: number;
                                }[];
                                /** @description for each act true, or the code of why not */
                                mayAct: {
                                    [key: string]: true | string;
                                };
                            }[];
                            next: string | null;
                            counts: {
                                submitted: number;
                                checked: number;
                                scored: number;
                                on_notice: number;
                                disputed: number;
                                returned: number;
                                postedThisMonth: number;
                            };
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Report an act
         * @description Who may: liaison, keeper.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 24 hex digits */
                        household: string;
                        /** @description 24 hex digits */
                        person?: string;
                        /** @description all that fit; the highest counts */
                        rules: string[];
                        quantity: number;
                        /** @description a calendar day in the village, "2026-11-16" */
                        happenedOn: string;
                        what: string;
                        photos: string[];
                        draft?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "checked" | "scored" | "on_notice" | "disputed" | "posted" | "returned" | "rejected" | "withdrawn" | "reversed";
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                headName: string;
                            };
                            person: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                            } | null;
                            rule: {
                                key: string;
                                number: number;
                                title: string;
                                version: number;
                                points: number;
                                pointsMax: number | null;
                                unit: string;
                                caps: {
                                    /** @enum {string} */
                                    per: "week" | "month" | "year" | "once";
                                    /** @description hundredths of a point */
                                    points: number;
                                }[];
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                evidence: string;
                            };
                            quantity: number;
                            asked: number;
                            points: number;
                            what: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            happenedOn: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            photos: string[];
                            throughKeeper: boolean;
                            /** @description 24 hex digits */
                            notice: string | null;
                            history: {
                                /** @enum {string} */
                                act: "submit" | "check" | "score" | "approve" | "return" | "reject" | "withdraw" | "dispute" | "uphold" | "strike" | "post" | "reverse";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @description 24 hex digits */
                                by: string | null;
                                name?: string;
                                role?: string;
                                note?: string;
                                points?: number;
                                present?: number;
                                agreed?: number;
                            }[];
                            caps: {
                                /** @enum {string} */
                                per: "week" | "month" | "year" | "once";
                                /** @enum {string} */
                                of: "rule" | "household";
                                cap: number;
                                had: number;
                                this: number;
                                left: number;
                            }[];
                            /** @description for each act true, or the code of why not */
                            mayAct: {
                                [key: string]: true | string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            noticeUntil: string | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims/{claim}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One claim with its history, its caps and what you may do
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    claim: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "checked" | "scored" | "on_notice" | "disputed" | "posted" | "returned" | "rejected" | "withdrawn" | "reversed";
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                headName: string;
                            };
                            person: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                            } | null;
                            rule: {
                                key: string;
                                number: number;
                                title: string;
                                version: number;
                                points: number;
                                pointsMax: number | null;
                                unit: string;
                                caps: {
                                    /** @enum {string} */
                                    per: "week" | "month" | "year" | "once";
                                    /** @description hundredths of a point */
                                    points: number;
                                }[];
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                evidence: string;
                            };
                            quantity: number;
                            asked: number;
                            points: number;
                            what: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            happenedOn: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            photos: string[];
                            throughKeeper: boolean;
                            /** @description 24 hex digits */
                            notice: string | null;
                            history: {
                                /** @enum {string} */
                                act: "submit" | "check" | "score" | "approve" | "return" | "reject" | "withdraw" | "dispute" | "uphold" | "strike" | "post" | "reverse";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @description 24 hex digits */
                                by: string | null;
                                name?: string;
                                role?: string;
                                note?: string;
                                points?: number;
                                present?: number;
                                agreed?: number;
                            }[];
                            caps: {
                                /** @enum {string} */
                                per: "week" | "month" | "year" | "once";
                                /** @enum {string} */
                                of: "rule" | "household";
                                cap: number;
                                had: number;
                                this: number;
                                left: number;
                            }[];
                            /** @description for each act true, or the code of why not */
                            mayAct: {
                                [key: string]: true | string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            noticeUntil: string | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims/{claim}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a draft, or a returned claim that was mended
         * @description Who may: liaison, keeper.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    claim: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 24 hex digits */
                        household: string;
                        /** @description 24 hex digits */
                        person?: string;
                        /** @description all that fit; the highest counts */
                        rules: string[];
                        quantity: number;
                        /** @description a calendar day in the village, "2026-11-16" */
                        happenedOn: string;
                        what: string;
                        photos: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "checked" | "scored" | "on_notice" | "disputed" | "posted" | "returned" | "rejected" | "withdrawn" | "reversed";
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                headName: string;
                            };
                            person: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                            } | null;
                            rule: {
                                key: string;
                                number: number;
                                title: string;
                                version: number;
                                points: number;
                                pointsMax: number | null;
                                unit: string;
                                caps: {
                                    /** @enum {string} */
                                    per: "week" | "month" | "year" | "once";
                                    /** @description hundredths of a point */
                                    points: number;
                                }[];
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                evidence: string;
                            };
                            quantity: number;
                            asked: number;
                            points: number;
                            what: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            happenedOn: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            photos: string[];
                            throughKeeper: boolean;
                            /** @description 24 hex digits */
                            notice: string | null;
                            history: {
                                /** @enum {string} */
                                act: "submit" | "check" | "score" | "approve" | "return" | "reject" | "withdraw" | "dispute" | "uphold" | "strike" | "post" | "reverse";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @description 24 hex digits */
                                by: string | null;
                                name?: string;
                                role?: string;
                                note?: string;
                                points?: number;
                                present?: number;
                                agreed?: number;
                            }[];
                            caps: {
                                /** @enum {string} */
                                per: "week" | "month" | "year" | "once";
                                /** @enum {string} */
                                of: "rule" | "household";
                                cap: number;
                                had: number;
                                this: number;
                                left: number;
                            }[];
                            /** @description for each act true, or the code of why not */
                            mayAct: {
                                [key: string]: true | string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            noticeUntil: string | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims/{claim}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw what you reported
         * @description Who may: liaison, keeper.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    claim: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "checked" | "scored" | "on_notice" | "disputed" | "posted" | "returned" | "rejected" | "withdrawn" | "reversed";
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                headName: string;
                            };
                            person: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                            } | null;
                            rule: {
                                key: string;
                                number: number;
                                title: string;
                                version: number;
                                points: number;
                                pointsMax: number | null;
                                unit: string;
                                caps: {
                                    /** @enum {string} */
                                    per: "week" | "month" | "year" | "once";
                                    /** @description hundredths of a point */
                                    points: number;
                                }[];
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                evidence: string;
                            };
                            quantity: number;
                            asked: number;
                            points: number;
                            what: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            happenedOn: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            photos: string[];
                            throughKeeper: boolean;
                            /** @description 24 hex digits */
                            notice: string | null;
                            history: {
                                /** @enum {string} */
                                act: "submit" | "check" | "score" | "approve" | "return" | "reject" | "withdraw" | "dispute" | "uphold" | "strike" | "post" | "reverse";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @description 24 hex digits */
                                by: string | null;
                                name?: string;
                                role?: string;
                                note?: string;
                                points?: number;
                                present?: number;
                                agreed?: number;
                            }[];
                            caps: {
                                /** @enum {string} */
                                per: "week" | "month" | "year" | "once";
                                /** @enum {string} */
                                of: "rule" | "household";
                                cap: number;
                                had: number;
                                this: number;
                                left: number;
                            }[];
                            /** @description for each act true, or the code of why not */
                            mayAct: {
                                [key: string]: true | string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            noticeUntil: string | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims/{claim}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The liaison found it as reported
         * @description Who may: liaison.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    claim: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "checked" | "scored" | "on_notice" | "disputed" | "posted" | "returned" | "rejected" | "withdrawn" | "reversed";
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                headName: string;
                            };
                            person: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                            } | null;
                            rule: {
                                key: string;
                                number: number;
                                title: string;
                                version: number;
                                points: number;
                                pointsMax: number | null;
                                unit: string;
                                caps: {
                                    /** @enum {string} */
                                    per: "week" | "month" | "year" | "once";
                                    /** @description hundredths of a point */
                                    points: number;
                                }[];
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                evidence: string;
                            };
                            quantity: number;
                            asked: number;
                            points: number;
                            what: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            happenedOn: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            photos: string[];
                            throughKeeper: boolean;
                            /** @description 24 hex digits */
                            notice: string | null;
                            history: {
                                /** @enum {string} */
                                act: "submit" | "check" | "score" | "approve" | "return" | "reject" | "withdraw" | "dispute" | "uphold" | "strike" | "post" | "reverse";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @description 24 hex digits */
                                by: string | null;
                                name?: string;
                                role?: string;
                                note?: string;
                                points?: number;
                                present?: number;
                                agreed?: number;
                            }[];
                            caps: {
                                /** @enum {string} */
                                per: "week" | "month" | "year" | "once";
                                /** @enum {string} */
                                of: "rule" | "household";
                                cap: number;
                                had: number;
                                this: number;
                                left: number;
                            }[];
                            /** @description for each act true, or the code of why not */
                            mayAct: {
                                [key: string]: true | string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            noticeUntil: string | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims/{claim}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The council's score
         * @description Who may: council.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    claim: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description hundredths of a point */
                        points?: number;
                        present: number;
                        agreed: number;
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "checked" | "scored" | "on_notice" | "disputed" | "posted" | "returned" | "rejected" | "withdrawn" | "reversed";
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                headName: string;
                            };
                            person: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                            } | null;
                            rule: {
                                key: string;
                                number: number;
                                title: string;
                                version: number;
                                points: number;
                                pointsMax: number | null;
                                unit: string;
                                caps: {
                                    /** @enum {string} */
                                    per: "week" | "month" | "year" | "once";
                                    /** @description hundredths of a point */
                                    points: number;
                                }[];
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                evidence: string;
                            };
                            quantity: number;
                            asked: number;
                            points: number;
                            what: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            happenedOn: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            photos: string[];
                            throughKeeper: boolean;
                            /** @description 24 hex digits */
                            notice: string | null;
                            history: {
                                /** @enum {string} */
                                act: "submit" | "check" | "score" | "approve" | "return" | "reject" | "withdraw" | "dispute" | "uphold" | "strike" | "post" | "reverse";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @description 24 hex digits */
                                by: string | null;
                                name?: string;
                                role?: string;
                                note?: string;
                                points?: number;
                                present?: number;
                                agreed?: number;
                            }[];
                            caps: {
                                /** @enum {string} */
                                per: "week" | "month" | "year" | "once";
                                /** @enum {string} */
                                of: "rule" | "household";
                                cap: number;
                                had: number;
                                this: number;
                                left: number;
                            }[];
                            /** @description for each act true, or the code of why not */
                            mayAct: {
                                [key: string]: true | string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            noticeUntil: string | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The liaison found all of these as reported
         * @description Who may: liaison.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        claims: string[];
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            results: {
                                /** @description 24 hex digits */
                                claim: string;
                                outcome: string;
                                points: number | null;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The council's meeting agreed to all of these as the rules give them
         * @description Who may: council.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        claims: string[];
                        present: number;
                        agreed: number;
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            results: {
                                /** @description 24 hex digits */
                                claim: string;
                                outcome: string;
                                points: number | null;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve up to 500 claims and put them on notice in one step
         * @description Who may: approver.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        claims: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            notice: string | null;
                            approved: number;
                            results: {
                                /** @description 24 hex digits */
                                claim: string;
                                outcome: string;
                                points: number | null;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims/{claim}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return it to be mended
         * @description Who may: liaison, council, approver.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    claim: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "checked" | "scored" | "on_notice" | "disputed" | "posted" | "returned" | "rejected" | "withdrawn" | "reversed";
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                headName: string;
                            };
                            person: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                            } | null;
                            rule: {
                                key: string;
                                number: number;
                                title: string;
                                version: number;
                                points: number;
                                pointsMax: number | null;
                                unit: string;
                                caps: {
                                    /** @enum {string} */
                                    per: "week" | "month" | "year" | "once";
                                    /** @description hundredths of a point */
                                    points: number;
                                }[];
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                evidence: string;
                            };
                            quantity: number;
                            asked: number;
                            points: number;
                            what: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            happenedOn: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            photos: string[];
                            throughKeeper: boolean;
                            /** @description 24 hex digits */
                            notice: string | null;
                            history: {
                                /** @enum {string} */
                                act: "submit" | "check" | "score" | "approve" | "return" | "reject" | "withdraw" | "dispute" | "uphold" | "strike" | "post" | "reverse";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @description 24 hex digits */
                                by: string | null;
                                name?: string;
                                role?: string;
                                note?: string;
                                points?: number;
                                present?: number;
                                agreed?: number;
                            }[];
                            caps: {
                                /** @enum {string} */
                                per: "week" | "month" | "year" | "once";
                                /** @enum {string} */
                                of: "rule" | "household";
                                cap: number;
                                had: number;
                                this: number;
                                left: number;
                            }[];
                            /** @description for each act true, or the code of why not */
                            mayAct: {
                                [key: string]: true | string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            noticeUntil: string | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims/{claim}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject it, with the reason
         * @description Who may: council, approver.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    claim: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "checked" | "scored" | "on_notice" | "disputed" | "posted" | "returned" | "rejected" | "withdrawn" | "reversed";
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                headName: string;
                            };
                            person: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                            } | null;
                            rule: {
                                key: string;
                                number: number;
                                title: string;
                                version: number;
                                points: number;
                                pointsMax: number | null;
                                unit: string;
                                caps: {
                                    /** @enum {string} */
                                    per: "week" | "month" | "year" | "once";
                                    /** @description hundredths of a point */
                                    points: number;
                                }[];
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                evidence: string;
                            };
                            quantity: number;
                            asked: number;
                            points: number;
                            what: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            happenedOn: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            photos: string[];
                            throughKeeper: boolean;
                            /** @description 24 hex digits */
                            notice: string | null;
                            history: {
                                /** @enum {string} */
                                act: "submit" | "check" | "score" | "approve" | "return" | "reject" | "withdraw" | "dispute" | "uphold" | "strike" | "post" | "reverse";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @description 24 hex digits */
                                by: string | null;
                                name?: string;
                                role?: string;
                                note?: string;
                                points?: number;
                                present?: number;
                                agreed?: number;
                            }[];
                            caps: {
                                /** @enum {string} */
                                per: "week" | "month" | "year" | "once";
                                /** @enum {string} */
                                of: "rule" | "household";
                                cap: number;
                                had: number;
                                this: number;
                                left: number;
                            }[];
                            /** @description for each act true, or the code of why not */
                            mayAct: {
                                [key: string]: true | string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            noticeUntil: string | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/claims/{claim}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a posted mistake right
         * @description Who may: approver.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    claim: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "checked" | "scored" | "on_notice" | "disputed" | "posted" | "returned" | "rejected" | "withdrawn" | "reversed";
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                headName: string;
                            };
                            person: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                            } | null;
                            rule: {
                                key: string;
                                number: number;
                                title: string;
                                version: number;
                                points: number;
                                pointsMax: number | null;
                                unit: string;
                                caps: {
                                    /** @enum {string} */
                                    per: "week" | "month" | "year" | "once";
                                    /** @description hundredths of a point */
                                    points: number;
                                }[];
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                evidence: string;
                            };
                            quantity: number;
                            asked: number;
                            points: number;
                            what: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            happenedOn: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            photos: string[];
                            throughKeeper: boolean;
                            /** @description 24 hex digits */
                            notice: string | null;
                            history: {
                                /** @enum {string} */
                                act: "submit" | "check" | "score" | "approve" | "return" | "reject" | "withdraw" | "dispute" | "uphold" | "strike" | "post" | "reverse";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @description 24 hex digits */
                                by: string | null;
                                name?: string;
                                role?: string;
                                note?: string;
                                points?: number;
                                present?: number;
                                agreed?: number;
                            }[];
                            caps: {
                                /** @enum {string} */
                                per: "week" | "month" | "year" | "once";
                                /** @enum {string} */
                                of: "rule" | "household";
                                cap: number;
                                had: number;
                                this: number;
                                left: number;
                            }[];
                            /** @description for each act true, or the code of why not */
                            mayAct: {
                                [key: string]: true | string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            noticeUntil: string | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Balances of all households
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                household: string;
                                balance: {
                                    earned: number;
                                    gifted: number;
                                    honour: number;
                                };
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/households/{household}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A household's lines with the running balance, newest first
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: {
                    before?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    household: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            balance: {
                                earned: number;
                                gifted: number;
                                honour: number;
                            };
                            items: {
                                seq: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @enum {string} */
                                kind: "opening" | "award" | "deduction" | "redemption" | "return" | "reversal" | "expiry";
                                /** @enum {string} */
                                bucket: "earned" | "gifted" | "honour";
                                points: number;
                                balanceAfter: {
                                    earned: number;
                                    gifted: number;
                                    honour: number;
                                };
                                what: string;
                                subject: {
                                    kind: string;
                                    /** @description 24 hex digits */
                                    id: string;
                                };
                            }[];
                            next: number | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Active cards, as the printer needs them
         * @description Who may: administrator, keeper.
         */
        get: {
            parameters: {
                query?: {
                    /** @description ids, with commas between */
                    households?: string;
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                number: number;
                                /** @description SVG */
                                qr: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Issue cards to households that have none
         * @description Who may: administrator, keeper.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        households: string[];
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            issued: number;
                            had: number;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/cards/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a lost card; the old one is refused from now on
         * @description Who may: administrator, keeper.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 24 hex digits */
                        household: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: number;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/goods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Goods, with what is left of each
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: {
                    state?: "proposed" | "on_sale" | "withdrawn";
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                                nameEn: string;
                                category: string;
                                unit: string;
                                points: number;
                                fen: number;
                                barcode: string | null;
                                picture: string;
                                limit: {
                                    count: number;
                                    /** @enum {string} */
                                    per: "day" | "week" | "month" | "year" | "once";
                                } | null;
                                lowAt: number;
                                /** @enum {string} */
                                state: "proposed" | "on_sale" | "withdrawn";
                                /** @description pieces that may still leave the shop */
                                stock: number;
                                /** @description the earliest expiry among them */
                                soonest: string | null;
                                /** @description 24 hex digits */
                                proposedBy: string;
                                /** @description a price that waits for a second person */
                                pending: {
                                    points: number;
                                    fen: number;
                                    /** @description 24 hex digits */
                                    by: string;
                                    byName: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Propose goods; a second person approves them
         * @description Who may: keeper, approver, administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @default  */
                        nameEn?: string;
                        category: string;
                        unit: string;
                        /** @description hundredths of a point */
                        points: number;
                        /** @description integer fen */
                        fen: number;
                        barcode?: string;
                        /** @default  */
                        picture?: string;
                        limit?: {
                            count: number;
                            /** @enum {string} */
                            per: "day" | "week" | "month" | "year" | "once";
                        };
                        /** @default 5 */
                        lowAt?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            name: string;
                            nameEn: string;
                            category: string;
                            unit: string;
                            points: number;
                            fen: number;
                            barcode: string | null;
                            picture: string;
                            limit: {
                                count: number;
                                /** @enum {string} */
                                per: "day" | "week" | "month" | "year" | "once";
                            } | null;
                            lowAt: number;
                            /** @enum {string} */
                            state: "proposed" | "on_sale" | "withdrawn";
                            /** @description pieces that may still leave the shop */
                            stock: number;
                            /** @description the earliest expiry among them */
                            soonest: string | null;
                            /** @description 24 hex digits */
                            proposedBy: string;
                            /** @description a price that waits for a second person */
                            pending: {
                                points: number;
                                fen: number;
                                /** @description 24 hex digits */
                                by: string;
                                byName: string;
                            } | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/goods/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What runs out, expires soon or has expired
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            low: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                                nameEn: string;
                                category: string;
                                unit: string;
                                points: number;
                                fen: number;
                                barcode: string | null;
                                picture: string;
                                limit: {
                                    count: number;
                                    /** @enum {string} */
                                    per: "day" | "week" | "month" | "year" | "once";
                                } | null;
                                lowAt: number;
                                /** @enum {string} */
                                state: "proposed" | "on_sale" | "withdrawn";
                                /** @description pieces that may still leave the shop */
                                stock: number;
                                /** @description the earliest expiry among them */
                                soonest: string | null;
                                /** @description 24 hex digits */
                                proposedBy: string;
                                /** @description a price that waits for a second person */
                                pending: {
                                    points: number;
                                    fen: number;
                                    /** @description 24 hex digits */
                                    by: string;
                                    byName: string;
                                } | null;
                            }[];
                            expiring: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                unit: string;
                                received: number;
                                left: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                expiresOn: string | null;
                                donor: string | null;
                                costFen: number | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            }[];
                            expired: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                unit: string;
                                received: number;
                                left: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                expiresOn: string | null;
                                donor: string | null;
                                costFen: number | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/goods/{goods}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a new price; a second person approves it
         * @description Who may: keeper, approver, administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    goods: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description hundredths of a point */
                        points: number;
                        /** @description integer fen */
                        fen: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            name: string;
                            nameEn: string;
                            category: string;
                            unit: string;
                            points: number;
                            fen: number;
                            barcode: string | null;
                            picture: string;
                            limit: {
                                count: number;
                                /** @enum {string} */
                                per: "day" | "week" | "month" | "year" | "once";
                            } | null;
                            lowAt: number;
                            /** @enum {string} */
                            state: "proposed" | "on_sale" | "withdrawn";
                            /** @description pieces that may still leave the shop */
                            stock: number;
                            /** @description the earliest expiry among them */
                            soonest: string | null;
                            /** @description 24 hex digits */
                            proposedBy: string;
                            /** @description a price that waits for a second person */
                            pending: {
                                points: number;
                                fen: number;
                                /** @description 24 hex digits */
                                by: string;
                                byName: string;
                            } | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/goods/{goods}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve goods, or a new price, that somebody else proposed
         * @description Who may: keeper, approver, administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    goods: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            name: string;
                            nameEn: string;
                            category: string;
                            unit: string;
                            points: number;
                            fen: number;
                            barcode: string | null;
                            picture: string;
                            limit: {
                                count: number;
                                /** @enum {string} */
                                per: "day" | "week" | "month" | "year" | "once";
                            } | null;
                            lowAt: number;
                            /** @enum {string} */
                            state: "proposed" | "on_sale" | "withdrawn";
                            /** @description pieces that may still leave the shop */
                            stock: number;
                            /** @description the earliest expiry among them */
                            soonest: string | null;
                            /** @description 24 hex digits */
                            proposedBy: string;
                            /** @description a price that waits for a second person */
                            pending: {
                                points: number;
                                fen: number;
                                /** @description 24 hex digits */
                                by: string;
                                byName: string;
                            } | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/goods/{goods}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take goods off the shelf
         * @description Who may: keeper, approver, administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    goods: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            name: string;
                            nameEn: string;
                            category: string;
                            unit: string;
                            points: number;
                            fen: number;
                            barcode: string | null;
                            picture: string;
                            limit: {
                                count: number;
                                /** @enum {string} */
                                per: "day" | "week" | "month" | "year" | "once";
                            } | null;
                            lowAt: number;
                            /** @enum {string} */
                            state: "proposed" | "on_sale" | "withdrawn";
                            /** @description pieces that may still leave the shop */
                            stock: number;
                            /** @description the earliest expiry among them */
                            soonest: string | null;
                            /** @description 24 hex digits */
                            proposedBy: string;
                            /** @description a price that waits for a second person */
                            pending: {
                                points: number;
                                fen: number;
                                /** @description 24 hex digits */
                                by: string;
                                byName: string;
                            } | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/goods/{goods}/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Batches, the earliest expiry first
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    goods: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                unit: string;
                                received: number;
                                left: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                expiresOn: string | null;
                                donor: string | null;
                                costFen: number | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Stock comes in
         * @description Who may: keeper, administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    goods: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        quantity: number;
                        /** @description a calendar day in the village, "2026-11-16" */
                        expiresOn?: string;
                        donor?: string;
                        /** @description integer fen */
                        costFen?: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/batches/{batch}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a batch, with the reason
         * @description Who may: keeper, administrator.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    batch: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        quantity: number;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            left: number;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/goods/{goods}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest movements of one thing
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    goods: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @description 24 hex digits */
                                batch: string;
                                /** @enum {string} */
                                kind: "in" | "redemption" | "return" | "correction" | "count";
                                quantity: number;
                                reason: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/counter/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands at the counter, by card or by code
         * @description Who may: keeper.
         */
        get: {
            parameters: {
                query?: {
                    card?: string;
                    code?: string;
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                headName: string;
                                /** @description 24 hex digits */
                                photo: string | null;
                            };
                            balance: {
                                earned: number;
                                gifted: number;
                            };
                            /** @description null: as often as they like */
                            purchasesLeft: number | null;
                            limits: {
                                /** @description 24 hex digits */
                                goods: string;
                                left: number;
                            }[];
                            giftedPercent: number;
                            returnDays: number;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/counter/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A copy of the village for a till that may lose its network
         * @description Who may: keeper.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            takenAt: string;
                            shopName: string;
                            giftedPercent: number;
                            returnDays: number;
                            goods: {
                                /** @description 24 hex digits */
                                id: string;
                                name: string;
                                nameEn: string;
                                category: string;
                                unit: string;
                                points: number;
                                fen: number;
                                barcode: string | null;
                                picture: string;
                                limit: {
                                    count: number;
                                    /** @enum {string} */
                                    per: "day" | "week" | "month" | "year" | "once";
                                } | null;
                                lowAt: number;
                                /** @enum {string} */
                                state: "proposed" | "on_sale" | "withdrawn";
                                /** @description pieces that may still leave the shop */
                                stock: number;
                                /** @description the earliest expiry among them */
                                soonest: string | null;
                                /** @description 24 hex digits */
                                proposedBy: string;
                                /** @description a price that waits for a second person */
                                pending: {
                                    points: number;
                                    fen: number;
                                    /** @description 24 hex digits */
                                    by: string;
                                    byName: string;
                                } | null;
                            }[];
                            households: {
                                household: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    code: string;
                                    group: string;
                                    masked: string;
                                    headName: string;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                };
                                balance: {
                                    earned: number;
                                    gifted: number;
                                };
                                /** @description null: as often as they like */
                                purchasesLeft: number | null;
                                limits: {
                                    /** @description 24 hex digits */
                                    goods: string;
                                    left: number;
                                }[];
                                card: string | null;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Slips, newest first
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 24 hex digits */
                    shift?: string;
                    /** @description 24 hex digits */
                    household?: string;
                    number?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                number: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                soldAt: string;
                                household: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    code: string;
                                    group: string;
                                    masked: string;
                                };
                                lines: {
                                    /** @description 24 hex digits */
                                    goods: string;
                                    name: string;
                                    unit: string;
                                    quantity: number;
                                    /** @description hundredths for one */
                                    points: number;
                                    returned: number;
                                }[];
                                points: number;
                                earned: number;
                                gifted: number;
                                returned: number;
                                balanceAfter: number;
                                /** @description 24 hex digits */
                                shift: string;
                                keeper: string;
                                shopName: string;
                                offline: boolean;
                                /** @description a calendar day in the village, "2026-11-16" */
                                returnUntil: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Points for goods, together or not at all
         * @description Who may: keeper.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 24 hex digits */
                        household: string;
                        /** @description the code that was scanned */
                        card?: string;
                        lines: {
                            /** @description 24 hex digits */
                            goods: string;
                            quantity: number;
                        }[];
                        /** @description 24 hex digits */
                        shift: string;
                        /** @description hundredths, as the till showed it */
                        expectPoints: number;
                        /**
                         * Format: date-time
                         * @description an instant, UTC
                         */
                        soldAt?: string;
                        offline?: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            number: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            soldAt: string;
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                            };
                            lines: {
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                unit: string;
                                quantity: number;
                                /** @description hundredths for one */
                                points: number;
                                returned: number;
                            }[];
                            points: number;
                            earned: number;
                            gifted: number;
                            returned: number;
                            balanceAfter: number;
                            /** @description 24 hex digits */
                            shift: string;
                            keeper: string;
                            shopName: string;
                            offline: boolean;
                            /** @description a calendar day in the village, "2026-11-16" */
                            returnUntil: string;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/redemptions/{redemption}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One slip
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    redemption: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            number: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            soldAt: string;
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                            };
                            lines: {
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                unit: string;
                                quantity: number;
                                /** @description hundredths for one */
                                points: number;
                                returned: number;
                            }[];
                            points: number;
                            earned: number;
                            gifted: number;
                            returned: number;
                            balanceAfter: number;
                            /** @description 24 hex digits */
                            shift: string;
                            keeper: string;
                            shopName: string;
                            offline: boolean;
                            /** @description a calendar day in the village, "2026-11-16" */
                            returnUntil: string;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/redemptions/{redemption}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goods come back, whole or in part, and points go back
         * @description Who may: keeper.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    redemption: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        lines: {
                            /** @description 24 hex digits */
                            goods: string;
                            quantity: number;
                        }[];
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            /** @description 24 hex digits */
                            redemption: string;
                            points: number;
                            balanceAfter: number;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            lines: {
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                quantity: number;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shifts, newest first
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                keeper: string;
                                open: boolean;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                openedAt: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                closedAt: string | null;
                                slips: number;
                                points: number;
                                returns: number;
                                returnedPoints: number;
                                opening: {
                                    /** @description 24 hex digits */
                                    goods: string;
                                    name: string;
                                    expected: number;
                                    counted: number;
                                }[];
                                openingNote: string | null;
                                closing: {
                                    /** @description 24 hex digits */
                                    goods: string;
                                    name: string;
                                    expected: number;
                                    counted: number;
                                }[] | null;
                                closingNote: string | null;
                                sold: {
                                    /** @description 24 hex digits */
                                    goods: string;
                                    name: string;
                                    quantity: number;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Begin a shift, with a count
         * @description Who may: keeper.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        counts: {
                            /** @description 24 hex digits */
                            goods: string;
                            counted: number;
                        }[];
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            keeper: string;
                            open: boolean;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            openedAt: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            closedAt: string | null;
                            slips: number;
                            points: number;
                            returns: number;
                            returnedPoints: number;
                            opening: {
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                expected: number;
                                counted: number;
                            }[];
                            openingNote: string | null;
                            closing: {
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                expected: number;
                                counted: number;
                            }[] | null;
                            closingNote: string | null;
                            sold: {
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                quantity: number;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/shifts/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keeper's open shift
         * @description Who may: keeper.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            shift: {
                                /** @description 24 hex digits */
                                id: string;
                                keeper: string;
                                open: boolean;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                openedAt: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                closedAt: string | null;
                                slips: number;
                                points: number;
                                returns: number;
                                returnedPoints: number;
                                opening: {
                                    /** @description 24 hex digits */
                                    goods: string;
                                    name: string;
                                    expected: number;
                                    counted: number;
                                }[];
                                openingNote: string | null;
                                closing: {
                                    /** @description 24 hex digits */
                                    goods: string;
                                    name: string;
                                    expected: number;
                                    counted: number;
                                }[] | null;
                                closingNote: string | null;
                                sold: {
                                    /** @description 24 hex digits */
                                    goods: string;
                                    name: string;
                                    quantity: number;
                                }[];
                            } | null;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/shifts/{shift}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the shift, with a count
         * @description Who may: keeper.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    shift: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        counts: {
                            /** @description 24 hex digits */
                            goods: string;
                            counted: number;
                        }[];
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 24 hex digits */
                            id: string;
                            keeper: string;
                            open: boolean;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            openedAt: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            closedAt: string | null;
                            slips: number;
                            points: number;
                            returns: number;
                            returnedPoints: number;
                            opening: {
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                expected: number;
                                counted: number;
                            }[];
                            openingNote: string | null;
                            closing: {
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                expected: number;
                                counted: number;
                            }[] | null;
                            closingNote: string | null;
                            sold: {
                                /** @description 24 hex digits */
                                goods: string;
                                name: string;
                                quantity: number;
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Points outstanding × rate against fund and stock
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            outstanding: {
                                earned: number;
                                gifted: number;
                            };
                            households: number;
                            rateFenPerPoint: number;
                            liabilityFen: number;
                            stockFen: number;
                            fundFen: number;
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/books/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that balances are the sum of their lines
         * @description Who may: supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            balanced: boolean;
                            problems: {
                                what: string;
                                id: string;
                                details: {
                                    [key: string]: unknown;
                                };
                            }[];
                        };
                    };
                };
                /** @description A refusal */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                code: string;
                                message: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                            };
                        };
                    };
                };
            };
        };
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
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
