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
                            kind: "province" | "county" | "township" | "village" | "union" | "home" | "canteen";
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
                                kind: "province" | "county" | "township" | "village" | "union" | "home" | "canteen";
                            }[];
                            children: {
                                code: string;
                                name: string;
                                /** @enum {string} */
                                kind: "province" | "county" | "township" | "village" | "union" | "home" | "canteen";
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
                        kind: "province" | "county" | "township" | "village" | "union" | "home" | "canteen";
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
                            kind: "province" | "county" | "township" | "village" | "union" | "home" | "canteen";
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
                            /** @description a province's: most a member is given in a year */
                            welfareCapFen: number | null;
                            /** @description a province's: so much more for aid goods */
                            welfareAidExtraFen: number;
                            /** @description days from the nod to the money */
                            payoutDays: number;
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
                            /** @description a province's: most a member is given in a year */
                            welfareCapFen?: number | null;
                            /** @description a province's: so much more for aid goods */
                            welfareAidExtraFen?: number;
                            /** @description days from the nod to the money */
                            payoutDays?: number;
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
                                role: "liaison" | "council" | "approver" | "keeper" | "supervisor" | "administrator" | "employee" | "steward" | "canteen" | "welfare_officer" | "farmer" | "clerk" | "settlement_clerk" | "settlement_approver" | "finance_viewer";
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
                                role: "liaison" | "council" | "approver" | "keeper" | "supervisor" | "administrator" | "employee" | "steward" | "canteen" | "welfare_officer" | "farmer" | "clerk" | "settlement_clerk" | "settlement_approver" | "finance_viewer";
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
    "/session/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a one-time code to the phone on the union's roster
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
                        union: string;
                        name: string;
                        number: string;
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
                            /** @description the phone's last two digits */
                            sentTo: string;
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
    "/session/employee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with the one-time code
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
                        union: string;
                        number: string;
                        code: string;
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
                                role: "liaison" | "council" | "approver" | "keeper" | "supervisor" | "administrator" | "employee" | "steward" | "canteen" | "welfare_officer" | "farmer" | "clerk" | "settlement_clerk" | "settlement_approver" | "finance_viewer";
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Employees on the union's roster, or those of one home
         * @description Who may: administrator, welfare officer, steward.
         */
        get: {
            parameters: {
                query?: {
                    search?: string;
                    /** @description 24 hex digits */
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
                                number: string;
                                name: string;
                                /** @description last two digits */
                                phoneEnd: string;
                                home: {
                                    code: string;
                                    name: string;
                                };
                                /** @description absent until the first sign-in */
                                account: string | null;
                                left: boolean;
                            }[];
                            /** @description 24 hex digits */
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
        /**
         * Take a union's roster: all of it or nothing
         * @description Who may: administrator, welfare officer.
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
    "/places/{place}/employees/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dry run of a union's roster: what it would change and every bad cell
         * @description Who may: administrator, welfare officer.
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
                            toAdd: number;
                            toChange: number;
                            /** @description marked 离职: their accounts are closed */
                            toLeave: number;
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
                            role: "liaison" | "council" | "approver" | "keeper" | "supervisor" | "administrator" | "employee" | "steward" | "canteen" | "welfare_officer" | "farmer" | "clerk" | "settlement_clerk" | "settlement_approver" | "finance_viewer";
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
                            role: "liaison" | "council" | "approver" | "keeper" | "supervisor" | "administrator" | "employee" | "steward" | "canteen" | "welfare_officer" | "farmer" | "clerk" | "settlement_clerk" | "settlement_approver" | "finance_viewer";
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
    "/places/{place}/households/{household}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A code for the household's own page; the one before it is void
         * @description Who may: keeper, clerk, liaison, administrator.
         */
        post: {
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
                            /** @description six digits, told once */
                            code: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            until: string;
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
    "/places/{place}/my/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The villager's own household
         * @description Who may: farmer.
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
                            /** @description 24 hex digits */
                            id: string;
                            code: string;
                            group: string;
                            headName: string;
                            masked: string;
                            persons: {
                                name: string;
                                relation: string;
                            }[];
                            hasPhoto: boolean;
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
    "/places/{place}/my/household/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The villager's own household's photograph
         * @description Who may: farmer.
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
         * @description Who may: liaison, keeper, administrator, clerk, farmer, steward, employee.
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
         * A photograph; of a farmer, one they took
         * @description Who may: liaison, council, approver, keeper, supervisor, administrator, clerk, farmer.
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
    "/session/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A villager's own session: the household's card and the code the keeper told
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
                        card: string;
                        code: string;
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
                                role: "liaison" | "council" | "approver" | "keeper" | "supervisor" | "administrator" | "employee" | "steward" | "canteen" | "welfare_officer" | "farmer" | "clerk" | "settlement_clerk" | "settlement_approver" | "finance_viewer";
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/my/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The villager's own household: balance and lines, newest first
         * @description Who may: farmer.
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
    "/places/{place}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I, or the home or canteen I buy for, still have to pay
         * @description Who may: employee, steward, canteen, welfare officer.
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
                                subject: {
                                    kind: string;
                                    /** @description 24 hex digits */
                                    id: string;
                                };
                                /** @description whole, deposit, balance, difference, top_up */
                                part: string;
                                /** @description integer fen */
                                fen: number;
                                what: string;
                                /** @enum {string} */
                                state: "asked" | "paid" | "cancelled";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                expiresAt: string;
                                methods: ("card" | "alipay" | "wechat" | "transfer")[];
                                charges: {
                                    /** @enum {string} */
                                    method: "card" | "alipay" | "wechat" | "transfer";
                                    /** @enum {string} */
                                    state: "open" | "paid" | "closed";
                                    /** @description to be written into a transfer's note */
                                    memo: string | null;
                                    /** @description why the last try was declined */
                                    problem: string | null;
                                }[];
                                /** @description integer fen */
                                refundedFen: number;
                                /** @description true: nothing real is paid here */
                                playMoney: boolean;
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
    "/places/{place}/payments/{payment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment, and what was tried
         * @description Who may: employee, steward, canteen, welfare officer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    payment: string;
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
                            subject: {
                                kind: string;
                                /** @description 24 hex digits */
                                id: string;
                            };
                            /** @description whole, deposit, balance, difference, top_up */
                            part: string;
                            /** @description integer fen */
                            fen: number;
                            what: string;
                            /** @enum {string} */
                            state: "asked" | "paid" | "cancelled";
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            expiresAt: string;
                            methods: ("card" | "alipay" | "wechat" | "transfer")[];
                            charges: {
                                /** @enum {string} */
                                method: "card" | "alipay" | "wechat" | "transfer";
                                /** @enum {string} */
                                state: "open" | "paid" | "closed";
                                /** @description to be written into a transfer's note */
                                memo: string | null;
                                /** @description why the last try was declined */
                                problem: string | null;
                            }[];
                            /** @description integer fen */
                            refundedFen: number;
                            /** @description true: nothing real is paid here */
                            playMoney: boolean;
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
    "/places/{place}/payments/{payment}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to pay by a method, or go on with what was begun
         * @description Who may: employee, steward, canteen, welfare officer.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    payment: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        method: "card" | "alipay" | "wechat" | "transfer";
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
                            method: "card" | "alipay" | "wechat" | "transfer";
                            /** @description integer fen */
                            fen: number;
                            /** @enum {string} */
                            state: "open" | "acting" | "processing" | "paid" | "failed" | "cancelled";
                            clientSecret: string | null;
                            next: {
                                /** @enum {string} */
                                kind: "redirect";
                                url: string;
                            } | {
                                /** @enum {string} */
                                kind: "qr";
                                text: string;
                            } | null;
                            memo: string | null;
                            publishableKey: string;
                            scriptUrl: string;
                            playMoney: boolean;
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
    "/places/{place}/payments/{payment}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask how it stands, coming back from the bank
         * @description Who may: employee, steward, canteen, welfare officer.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    payment: string;
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
                            subject: {
                                kind: string;
                                /** @description 24 hex digits */
                                id: string;
                            };
                            /** @description whole, deposit, balance, difference, top_up */
                            part: string;
                            /** @description integer fen */
                            fen: number;
                            what: string;
                            /** @enum {string} */
                            state: "asked" | "paid" | "cancelled";
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            expiresAt: string;
                            methods: ("card" | "alipay" | "wechat" | "transfer")[];
                            charges: {
                                /** @enum {string} */
                                method: "card" | "alipay" | "wechat" | "transfer";
                                /** @enum {string} */
                                state: "open" | "paid" | "closed";
                                /** @description to be written into a transfer's note */
                                memo: string | null;
                                /** @description why the last try was declined */
                                problem: string | null;
                            }[];
                            /** @description integer fen */
                            refundedFen: number;
                            /** @description true: nothing real is paid here */
                            playMoney: boolean;
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
    "/places/{place}/subjects/{subject}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was paid and given back for an order or a share
         * @description Who may: clerk, settlement clerk, settlement_approver, finance_viewer, supervisor.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    subject: string;
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
                                subject: {
                                    kind: string;
                                    /** @description 24 hex digits */
                                    id: string;
                                };
                                /** @description whole, deposit, balance, difference, top_up */
                                part: string;
                                /** @description integer fen */
                                fen: number;
                                what: string;
                                /** @enum {string} */
                                state: "asked" | "paid" | "cancelled";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                expiresAt: string;
                                methods: ("card" | "alipay" | "wechat" | "transfer")[];
                                charges: {
                                    /** @enum {string} */
                                    method: "card" | "alipay" | "wechat" | "transfer";
                                    /** @enum {string} */
                                    state: "open" | "paid" | "closed";
                                    /** @description to be written into a transfer's note */
                                    memo: string | null;
                                    /** @description why the last try was declined */
                                    problem: string | null;
                                }[];
                                /** @description integer fen */
                                refundedFen: number;
                                /** @description true: nothing real is paid here */
                                playMoney: boolean;
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
    "/places/{place}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Refunds, newest first
         * @description Who may: clerk, settlement clerk, settlement_approver, finance_viewer, supervisor.
         */
        get: {
            parameters: {
                query?: {
                    state?: "asked" | "sent" | "by_hand" | "done";
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
                                subject: {
                                    kind: string;
                                    /** @description 24 hex digits */
                                    id: string;
                                };
                                payer: string;
                                /** @enum {string} */
                                method: "card" | "alipay" | "wechat" | "transfer";
                                /** @description integer fen */
                                fen: number;
                                reason: string;
                                /** @enum {string} */
                                state: "asked" | "sent" | "by_hand" | "done";
                                problem: string | null;
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
    "/places/{place}/refunds/{refund}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was paid back by transfer, under this reference
         * @description Who may: settlement clerk, administrator.
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
                    refund: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description the bank's reference of the transfer */
                        reference: string;
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
                            state: "done";
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
    "/places/{place}/bank-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a bank's statement in: matched by memo code and sum, each line once
         * @description Who may: settlement clerk, administrator.
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
                    "text/csv": string;
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
                            lines: number;
                            matched: number;
                            waiting: number;
                            /** @description lines that had come in before */
                            again: number;
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
    "/places/{place}/bank-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of bank statements
         * @description Who may: clerk, settlement clerk, settlement_approver, finance_viewer, supervisor, settlement_clerk, administrator.
         */
        get: {
            parameters: {
                query?: {
                    state?: "matched" | "waiting" | "sent_back";
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
                                serial: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string;
                                /** @description integer fen */
                                fen: number;
                                payerName: string;
                                /** @description last four characters of the account it came from */
                                accountEnd: string;
                                note: string;
                                /** @enum {string} */
                                state: "matched" | "waiting" | "sent_back";
                                reason: string | null;
                                /** @description 24 hex digits */
                                payment: string | null;
                                reference: string | null;
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
    "/places/{place}/bank-lines/{line}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say which payment a line was for, by its memo code
         * @description Who may: settlement clerk, administrator.
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
                    line: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        memo: string;
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
                            state: "matched";
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
    "/places/{place}/bank-lines/{line}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was sent back, under this reference
         * @description Who may: settlement clerk, administrator.
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
                    line: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description the bank's reference of the transfer */
                        reference: string;
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
                            state: "sent_back";
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
    "/places/{place}/money/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lies on the accounts of each kind, here and below
         * @description Who may: clerk, settlement clerk, settlement_approver, finance_viewer, supervisor.
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
                                /** @enum {string} */
                                kind: "outside" | "order" | "share" | "topup" | "unit" | "farmer" | "village" | "services" | "pool" | "coop" | "fund" | "voucher" | "refund" | "payout" | "unmatched";
                                fen: number;
                                accounts: number;
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
    "/places/{place}/money/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of the money ledger, newest first
         * @description Who may: clerk, settlement clerk, settlement_approver, finance_viewer, supervisor.
         */
        get: {
            parameters: {
                query?: {
                    account?: string;
                    /** @description 24 hex digits */
                    subject?: string;
                    /** @description 24 hex digits */
                    before?: string;
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
                                from: string;
                                to: string;
                                fen: number;
                                subject: {
                                    kind: string;
                                    /** @description 24 hex digits */
                                    id: string;
                                };
                                why: string;
                                what: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            }[];
                            /** @description 24 hex digits */
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
    "/places/{place}/money/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that every account is the sum of its transfers
         * @description Who may: clerk, settlement clerk, settlement_approver, finance_viewer, supervisor, administrator.
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
    "/payments/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The gateway's events, signed over the raw bytes
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
                    "application/json": string;
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
    "/places/{place}/welfare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The union's welfare fund and the vouchers given out of it
         * @description Who may: welfare officer, finance_viewer.
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
                            /** @description integer fen */
                            fundFen: number;
                            /** @description a member's cap for the year; null: none set */
                            capFen: number | null;
                            items: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @description 24 hex digits */
                                employee: string;
                                name: string;
                                occasion: string;
                                /** @description integer fen */
                                fen: number;
                                /** @description integer fen */
                                leftFen: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                until: string;
                                /** @enum {string} */
                                state: "given" | "returned";
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
    "/places/{place}/welfare/top-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to pay money into the fund
         * @description Who may: welfare officer.
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
                            payment: string;
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
    "/places/{place}/welfare/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give members an item voucher each, within the cap of the year
         * @description Who may: welfare officer.
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
                        occasion: string;
                        /** @description a calendar day in the village, "2026-11-16" */
                        until: string;
                        items: {
                            /** @description 24 hex digits */
                            employee: string;
                            fen: number;
                        }[];
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
                            given: number;
                            /** @description integer fen */
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I can pay with
         * @description Who may: employee, steward, canteen.
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
                                /** @description 24 hex digits */
                                employee: string;
                                name: string;
                                occasion: string;
                                /** @description integer fen */
                                fen: number;
                                /** @description integer fen */
                                leftFen: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                until: string;
                                /** @enum {string} */
                                state: "given" | "returned";
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
    "/places/{place}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pairs of homes and farm households, seen from either side
         * @description Who may: employee, steward, finance viewer, clerk, administrator, approver, supervisor, farmer.
         */
        get: {
            parameters: {
                query?: {
                    state?: "active" | "ended";
                    /** @description 24 hex digits */
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
                                state: "active" | "ended";
                                /** @description a calendar day in the village, "2026-11-16" */
                                since: string;
                                /** @description 第 218 天: the first day is 1 */
                                days: number;
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                home: {
                                    code: string;
                                    name: string;
                                };
                                village: {
                                    code: string;
                                    name: string;
                                };
                                household: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    code: string;
                                    group: string;
                                    masked: string;
                                    /** @description for the two sides, not for those who only watch */
                                    headName: string | null;
                                };
                                nextDuty: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    /** @enum {string} */
                                    side: "home" | "farm";
                                    title: string;
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    due: string;
                                    overdue: boolean;
                                } | null;
                                /** @description duties that are late */
                                overdue: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                lastVisit: string | null;
                                /** @description a calendar day in the village, "2026-11-16" */
                                nextVisit: string | null;
                            }[];
                            /** @description 24 hex digits */
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
        /**
         * Pair a household of the village with a home
         * @description Who may: clerk, administrator.
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
                        /** @description the home's code */
                        home: string;
                        /** @description 24 hex digits */
                        household: string;
                        /** @description a calendar day in the village, "2026-11-16" */
                        since?: string;
                        /** @default  */
                        note?: string;
                        /** @description the whole menu when left out */
                        duties?: {
                            /** @enum {string} */
                            side: "home" | "farm";
                            title: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            due?: string;
                        }[];
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
                            state: "active" | "ended";
                            /** @description a calendar day in the village, "2026-11-16" */
                            since: string;
                            /** @description 第 218 天: the first day is 1 */
                            days: number;
                            /**
                             * @description 启动, 试点, 提升, 深化
                             * @enum {string}
                             */
                            stage: "start" | "pilot" | "lift" | "deepen";
                            home: {
                                code: string;
                                name: string;
                            };
                            village: {
                                code: string;
                                name: string;
                            };
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                /** @description for the two sides, not for those who only watch */
                                headName: string | null;
                            };
                            nextDuty: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                due: string;
                                overdue: boolean;
                            } | null;
                            /** @description duties that are late */
                            overdue: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastVisit: string | null;
                            /** @description a calendar day in the village, "2026-11-16" */
                            nextVisit: string | null;
                            stages: {
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                note: string;
                                by: string;
                            }[];
                            agreement: {
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            duties: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                monthly: boolean;
                                /** @description null when it is done for good */
                                due: string | null;
                                overdue: boolean;
                                /** @description the last twelve, newest first */
                                done: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                    by: string;
                                    note: string;
                                }[];
                            }[];
                            /** @description planned ones, then the last twenty */
                            visits: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            ended: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                reason: string;
                            } | null;
                            /** @description what the one who asks may do here */
                            may: ("stage" | "duties" | "tick_home" | "tick_farm" | "visit" | "agreement" | "read_agreement" | "end")[];
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
    "/places/{place}/pairings/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Duties that are late, the longest first
         * @description Who may: employee, steward, finance viewer, clerk, administrator, approver, supervisor, farmer.
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
                            count: number;
                            items: {
                                /** @description 24 hex digits */
                                pairing: string;
                                home: {
                                    code: string;
                                    name: string;
                                };
                                village: {
                                    code: string;
                                    name: string;
                                };
                                household: {
                                    code: string;
                                    group: string;
                                    masked: string;
                                };
                                duty: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    /** @enum {string} */
                                    side: "home" | "farm";
                                    title: string;
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    due: string;
                                };
                                daysLate: number;
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
    "/places/{place}/pairings/menu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The duties offered when a pair is made
         * @description Who may: steward, clerk, administrator.
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
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description due so many days after pairing; null: every month */
                                afterDays: number | null;
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
    "/places/{place}/pairings/homes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Homes of the county, to pair with
         * @description Who may: clerk, administrator.
         */
        get: {
            parameters: {
                query?: {
                    search?: string;
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
                                code: string;
                                name: string;
                                union: string;
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
    "/places/{place}/pairings/{pairing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page that both sides see
         * @description Who may: employee, steward, finance viewer, clerk, administrator, approver, supervisor, farmer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    pairing: string;
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
                            state: "active" | "ended";
                            /** @description a calendar day in the village, "2026-11-16" */
                            since: string;
                            /** @description 第 218 天: the first day is 1 */
                            days: number;
                            /**
                             * @description 启动, 试点, 提升, 深化
                             * @enum {string}
                             */
                            stage: "start" | "pilot" | "lift" | "deepen";
                            home: {
                                code: string;
                                name: string;
                            };
                            village: {
                                code: string;
                                name: string;
                            };
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                /** @description for the two sides, not for those who only watch */
                                headName: string | null;
                            };
                            nextDuty: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                due: string;
                                overdue: boolean;
                            } | null;
                            /** @description duties that are late */
                            overdue: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastVisit: string | null;
                            /** @description a calendar day in the village, "2026-11-16" */
                            nextVisit: string | null;
                            stages: {
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                note: string;
                                by: string;
                            }[];
                            agreement: {
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            duties: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                monthly: boolean;
                                /** @description null when it is done for good */
                                due: string | null;
                                overdue: boolean;
                                /** @description the last twelve, newest first */
                                done: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                    by: string;
                                    note: string;
                                }[];
                            }[];
                            /** @description planned ones, then the last twenty */
                            visits: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            ended: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                reason: string;
                            } | null;
                            /** @description what the one who asks may do here */
                            may: ("stage" | "duties" | "tick_home" | "tick_farm" | "visit" | "agreement" | "read_agreement" | "end")[];
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
    "/places/{place}/pairings/{pairing}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move on to the next stage
         * @description Who may: steward, clerk, administrator.
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
                    pairing: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        stage: "start" | "pilot" | "lift" | "deepen";
                        /** @description a calendar day in the village, "2026-11-16" */
                        on?: string;
                        /** @default  */
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
                            state: "active" | "ended";
                            /** @description a calendar day in the village, "2026-11-16" */
                            since: string;
                            /** @description 第 218 天: the first day is 1 */
                            days: number;
                            /**
                             * @description 启动, 试点, 提升, 深化
                             * @enum {string}
                             */
                            stage: "start" | "pilot" | "lift" | "deepen";
                            home: {
                                code: string;
                                name: string;
                            };
                            village: {
                                code: string;
                                name: string;
                            };
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                /** @description for the two sides, not for those who only watch */
                                headName: string | null;
                            };
                            nextDuty: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                due: string;
                                overdue: boolean;
                            } | null;
                            /** @description duties that are late */
                            overdue: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastVisit: string | null;
                            /** @description a calendar day in the village, "2026-11-16" */
                            nextVisit: string | null;
                            stages: {
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                note: string;
                                by: string;
                            }[];
                            agreement: {
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            duties: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                monthly: boolean;
                                /** @description null when it is done for good */
                                due: string | null;
                                overdue: boolean;
                                /** @description the last twelve, newest first */
                                done: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                    by: string;
                                    note: string;
                                }[];
                            }[];
                            /** @description planned ones, then the last twenty */
                            visits: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            ended: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                reason: string;
                            } | null;
                            /** @description what the one who asks may do here */
                            may: ("stage" | "duties" | "tick_home" | "tick_farm" | "visit" | "agreement" | "read_agreement" | "end")[];
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
    "/places/{place}/pairings/{pairing}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End it, with the reason; from then on it is only read
         * @description Who may: steward, clerk, administrator.
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
                    pairing: string;
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
                            state: "active" | "ended";
                            /** @description a calendar day in the village, "2026-11-16" */
                            since: string;
                            /** @description 第 218 天: the first day is 1 */
                            days: number;
                            /**
                             * @description 启动, 试点, 提升, 深化
                             * @enum {string}
                             */
                            stage: "start" | "pilot" | "lift" | "deepen";
                            home: {
                                code: string;
                                name: string;
                            };
                            village: {
                                code: string;
                                name: string;
                            };
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                /** @description for the two sides, not for those who only watch */
                                headName: string | null;
                            };
                            nextDuty: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                due: string;
                                overdue: boolean;
                            } | null;
                            /** @description duties that are late */
                            overdue: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastVisit: string | null;
                            /** @description a calendar day in the village, "2026-11-16" */
                            nextVisit: string | null;
                            stages: {
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                note: string;
                                by: string;
                            }[];
                            agreement: {
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            duties: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                monthly: boolean;
                                /** @description null when it is done for good */
                                due: string | null;
                                overdue: boolean;
                                /** @description the last twelve, newest first */
                                done: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                    by: string;
                                    note: string;
                                }[];
                            }[];
                            /** @description planned ones, then the last twenty */
                            visits: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            ended: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                reason: string;
                            } | null;
                            /** @description what the one who asks may do here */
                            may: ("stage" | "duties" | "tick_home" | "tick_farm" | "visit" | "agreement" | "read_agreement" | "end")[];
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
    "/places/{place}/pairings/{pairing}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed agreement, to save
         * @description Who may: steward, clerk, administrator, approver, supervisor, farmer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    pairing: string;
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
                        "application/pdf": string;
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
        /**
         * The signed agreement, as PDF or picture
         * @description Who may: steward, clerk, administrator.
         */
        post: {
            parameters: {
                query: {
                    name: string;
                };
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    pairing: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/pdf": string;
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
                            /** @enum {string} */
                            state: "active" | "ended";
                            /** @description a calendar day in the village, "2026-11-16" */
                            since: string;
                            /** @description 第 218 天: the first day is 1 */
                            days: number;
                            /**
                             * @description 启动, 试点, 提升, 深化
                             * @enum {string}
                             */
                            stage: "start" | "pilot" | "lift" | "deepen";
                            home: {
                                code: string;
                                name: string;
                            };
                            village: {
                                code: string;
                                name: string;
                            };
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                /** @description for the two sides, not for those who only watch */
                                headName: string | null;
                            };
                            nextDuty: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                due: string;
                                overdue: boolean;
                            } | null;
                            /** @description duties that are late */
                            overdue: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastVisit: string | null;
                            /** @description a calendar day in the village, "2026-11-16" */
                            nextVisit: string | null;
                            stages: {
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                note: string;
                                by: string;
                            }[];
                            agreement: {
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            duties: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                monthly: boolean;
                                /** @description null when it is done for good */
                                due: string | null;
                                overdue: boolean;
                                /** @description the last twelve, newest first */
                                done: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                    by: string;
                                    note: string;
                                }[];
                            }[];
                            /** @description planned ones, then the last twenty */
                            visits: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            ended: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                reason: string;
                            } | null;
                            /** @description what the one who asks may do here */
                            may: ("stage" | "duties" | "tick_home" | "tick_farm" | "visit" | "agreement" | "read_agreement" | "end")[];
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
    "/places/{place}/pairings/{pairing}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a duty on the list, with a day or for every month
         * @description Who may: steward, clerk, administrator.
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
                    pairing: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        side: "home" | "farm";
                        title: string;
                        /** @description a calendar day in the village, "2026-11-16" */
                        due?: string;
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
                            state: "active" | "ended";
                            /** @description a calendar day in the village, "2026-11-16" */
                            since: string;
                            /** @description 第 218 天: the first day is 1 */
                            days: number;
                            /**
                             * @description 启动, 试点, 提升, 深化
                             * @enum {string}
                             */
                            stage: "start" | "pilot" | "lift" | "deepen";
                            home: {
                                code: string;
                                name: string;
                            };
                            village: {
                                code: string;
                                name: string;
                            };
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                /** @description for the two sides, not for those who only watch */
                                headName: string | null;
                            };
                            nextDuty: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                due: string;
                                overdue: boolean;
                            } | null;
                            /** @description duties that are late */
                            overdue: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastVisit: string | null;
                            /** @description a calendar day in the village, "2026-11-16" */
                            nextVisit: string | null;
                            stages: {
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                note: string;
                                by: string;
                            }[];
                            agreement: {
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            duties: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                monthly: boolean;
                                /** @description null when it is done for good */
                                due: string | null;
                                overdue: boolean;
                                /** @description the last twelve, newest first */
                                done: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                    by: string;
                                    note: string;
                                }[];
                            }[];
                            /** @description planned ones, then the last twenty */
                            visits: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            ended: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                reason: string;
                            } | null;
                            /** @description what the one who asks may do here */
                            may: ("stage" | "duties" | "tick_home" | "tick_farm" | "visit" | "agreement" | "read_agreement" | "end")[];
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
    "/places/{place}/pairings/{pairing}/duties/{duty}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a duty off the list
         * @description Who may: steward, clerk, administrator.
         */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    pairing: string;
                    /** @description 24 hex digits */
                    duty: string;
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
                            state: "active" | "ended";
                            /** @description a calendar day in the village, "2026-11-16" */
                            since: string;
                            /** @description 第 218 天: the first day is 1 */
                            days: number;
                            /**
                             * @description 启动, 试点, 提升, 深化
                             * @enum {string}
                             */
                            stage: "start" | "pilot" | "lift" | "deepen";
                            home: {
                                code: string;
                                name: string;
                            };
                            village: {
                                code: string;
                                name: string;
                            };
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                /** @description for the two sides, not for those who only watch */
                                headName: string | null;
                            };
                            nextDuty: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                due: string;
                                overdue: boolean;
                            } | null;
                            /** @description duties that are late */
                            overdue: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastVisit: string | null;
                            /** @description a calendar day in the village, "2026-11-16" */
                            nextVisit: string | null;
                            stages: {
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                note: string;
                                by: string;
                            }[];
                            agreement: {
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            duties: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                monthly: boolean;
                                /** @description null when it is done for good */
                                due: string | null;
                                overdue: boolean;
                                /** @description the last twelve, newest first */
                                done: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                    by: string;
                                    note: string;
                                }[];
                            }[];
                            /** @description planned ones, then the last twenty */
                            visits: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            ended: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                reason: string;
                            } | null;
                            /** @description what the one who asks may do here */
                            may: ("stage" | "duties" | "tick_home" | "tick_farm" | "visit" | "agreement" | "read_agreement" | "end")[];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/pairings/{pairing}/duties/{duty}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tick a duty off, each side its own; twice in its month is once
         * @description Who may: employee, steward, clerk, administrator, farmer.
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
                    pairing: string;
                    /** @description 24 hex digits */
                    duty: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description a calendar day in the village, "2026-11-16" */
                        on?: string;
                        /** @default  */
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
                            state: "active" | "ended";
                            /** @description a calendar day in the village, "2026-11-16" */
                            since: string;
                            /** @description 第 218 天: the first day is 1 */
                            days: number;
                            /**
                             * @description 启动, 试点, 提升, 深化
                             * @enum {string}
                             */
                            stage: "start" | "pilot" | "lift" | "deepen";
                            home: {
                                code: string;
                                name: string;
                            };
                            village: {
                                code: string;
                                name: string;
                            };
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                /** @description for the two sides, not for those who only watch */
                                headName: string | null;
                            };
                            nextDuty: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                due: string;
                                overdue: boolean;
                            } | null;
                            /** @description duties that are late */
                            overdue: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastVisit: string | null;
                            /** @description a calendar day in the village, "2026-11-16" */
                            nextVisit: string | null;
                            stages: {
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                note: string;
                                by: string;
                            }[];
                            agreement: {
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            duties: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                monthly: boolean;
                                /** @description null when it is done for good */
                                due: string | null;
                                overdue: boolean;
                                /** @description the last twelve, newest first */
                                done: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                    by: string;
                                    note: string;
                                }[];
                            }[];
                            /** @description planned ones, then the last twenty */
                            visits: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            ended: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                reason: string;
                            } | null;
                            /** @description what the one who asks may do here */
                            may: ("stage" | "duties" | "tick_home" | "tick_farm" | "visit" | "agreement" | "read_agreement" | "end")[];
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
    "/places/{place}/pairings/{pairing}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits that were made, newest first
         * @description Who may: employee, steward, finance viewer, clerk, administrator, approver, supervisor, farmer.
         */
        get: {
            parameters: {
                query?: {
                    /** @description 24 hex digits */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    pairing: string;
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
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            /** @description 24 hex digits */
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
        /**
         * Write down a visit that was made, planned before or not
         * @description Who may: employee, steward, clerk, administrator.
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
                    pairing: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description the planned visit it was */
                        visit?: string;
                        /** @description a calendar day in the village, "2026-11-16" */
                        on: string;
                        /** @default  */
                        note?: string;
                        /** @description how many go */
                        went: number;
                        /** @default [] */
                        photos?: string[];
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
                            state: "active" | "ended";
                            /** @description a calendar day in the village, "2026-11-16" */
                            since: string;
                            /** @description 第 218 天: the first day is 1 */
                            days: number;
                            /**
                             * @description 启动, 试点, 提升, 深化
                             * @enum {string}
                             */
                            stage: "start" | "pilot" | "lift" | "deepen";
                            home: {
                                code: string;
                                name: string;
                            };
                            village: {
                                code: string;
                                name: string;
                            };
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                /** @description for the two sides, not for those who only watch */
                                headName: string | null;
                            };
                            nextDuty: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                due: string;
                                overdue: boolean;
                            } | null;
                            /** @description duties that are late */
                            overdue: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastVisit: string | null;
                            /** @description a calendar day in the village, "2026-11-16" */
                            nextVisit: string | null;
                            stages: {
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                note: string;
                                by: string;
                            }[];
                            agreement: {
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            duties: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                monthly: boolean;
                                /** @description null when it is done for good */
                                due: string | null;
                                overdue: boolean;
                                /** @description the last twelve, newest first */
                                done: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                    by: string;
                                    note: string;
                                }[];
                            }[];
                            /** @description planned ones, then the last twenty */
                            visits: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            ended: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                reason: string;
                            } | null;
                            /** @description what the one who asks may do here */
                            may: ("stage" | "duties" | "tick_home" | "tick_farm" | "visit" | "agreement" | "read_agreement" | "end")[];
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
    "/places/{place}/pairings/{pairing}/visits/planned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a visit
         * @description Who may: employee, steward, clerk, administrator.
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
                    pairing: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description a calendar day in the village, "2026-11-16" */
                        on: string;
                        /** @default  */
                        note?: string;
                        /**
                         * @description how many go
                         * @default 1
                         */
                        went?: number;
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
                            state: "active" | "ended";
                            /** @description a calendar day in the village, "2026-11-16" */
                            since: string;
                            /** @description 第 218 天: the first day is 1 */
                            days: number;
                            /**
                             * @description 启动, 试点, 提升, 深化
                             * @enum {string}
                             */
                            stage: "start" | "pilot" | "lift" | "deepen";
                            home: {
                                code: string;
                                name: string;
                            };
                            village: {
                                code: string;
                                name: string;
                            };
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                /** @description for the two sides, not for those who only watch */
                                headName: string | null;
                            };
                            nextDuty: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                due: string;
                                overdue: boolean;
                            } | null;
                            /** @description duties that are late */
                            overdue: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastVisit: string | null;
                            /** @description a calendar day in the village, "2026-11-16" */
                            nextVisit: string | null;
                            stages: {
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                note: string;
                                by: string;
                            }[];
                            agreement: {
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            duties: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                monthly: boolean;
                                /** @description null when it is done for good */
                                due: string | null;
                                overdue: boolean;
                                /** @description the last twelve, newest first */
                                done: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                    by: string;
                                    note: string;
                                }[];
                            }[];
                            /** @description planned ones, then the last twenty */
                            visits: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            ended: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                reason: string;
                            } | null;
                            /** @description what the one who asks may do here */
                            may: ("stage" | "duties" | "tick_home" | "tick_farm" | "visit" | "agreement" | "read_agreement" | "end")[];
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
    "/places/{place}/pairings/{pairing}/visits/{visit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a planned visit off
         * @description Who may: employee, steward, clerk, administrator.
         */
        delete: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    pairing: string;
                    /** @description 24 hex digits */
                    visit: string;
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
                            state: "active" | "ended";
                            /** @description a calendar day in the village, "2026-11-16" */
                            since: string;
                            /** @description 第 218 天: the first day is 1 */
                            days: number;
                            /**
                             * @description 启动, 试点, 提升, 深化
                             * @enum {string}
                             */
                            stage: "start" | "pilot" | "lift" | "deepen";
                            home: {
                                code: string;
                                name: string;
                            };
                            village: {
                                code: string;
                                name: string;
                            };
                            household: {
                                /** @description 24 hex digits */
                                id: string;
                                code: string;
                                group: string;
                                masked: string;
                                /** @description for the two sides, not for those who only watch */
                                headName: string | null;
                            };
                            nextDuty: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                due: string;
                                overdue: boolean;
                            } | null;
                            /** @description duties that are late */
                            overdue: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            lastVisit: string | null;
                            /** @description a calendar day in the village, "2026-11-16" */
                            nextVisit: string | null;
                            stages: {
                                /**
                                 * @description 启动, 试点, 提升, 深化
                                 * @enum {string}
                                 */
                                stage: "start" | "pilot" | "lift" | "deepen";
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                note: string;
                                by: string;
                            }[];
                            agreement: {
                                name: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            duties: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                side: "home" | "farm";
                                title: string;
                                monthly: boolean;
                                /** @description null when it is done for good */
                                due: string | null;
                                overdue: boolean;
                                /** @description the last twelve, newest first */
                                done: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    on: string;
                                    by: string;
                                    note: string;
                                }[];
                            }[];
                            /** @description planned ones, then the last twenty */
                            visits: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "done";
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                note: string;
                                /** @description how many went */
                                went: number;
                                photos: string[];
                                by: string;
                            }[];
                            ended: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                on: string;
                                reason: string;
                            } | null;
                            /** @description what the one who asks may do here */
                            may: ("stage" | "duties" | "tick_home" | "tick_farm" | "visit" | "agreement" | "read_agreement" | "end")[];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/pairings/{pairing}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture of a visit
         * @description Who may: employee, steward, finance viewer, clerk, administrator, approver, supervisor, farmer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    pairing: string;
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
    "/places/{place}/adoption/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may be adopted from here
         * @description Who may: employee, steward, canteen, welfare officer.
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
                                /** @enum {string} */
                                state: "draft" | "reviewed" | "open" | "formed" | "expired" | "cancelled";
                                title: string;
                                story: string;
                                farmStory: string;
                                /** @enum {string} */
                                kind: "animal" | "tree" | "plot";
                                species: string;
                                unitName: string;
                                picture: string;
                                photos: string[];
                                feed: string;
                                farm: {
                                    /** @description 24 hex digits */
                                    household: string;
                                    group: string;
                                    masked: string;
                                    village: string;
                                };
                                /** @description the co-op that sells */
                                seller: string;
                                unit: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    /** @enum {string} */
                                    state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                    tag: string | null;
                                    /** @description the last four */
                                    shortTag: string | null;
                                    name: string;
                                };
                                shares: number;
                                taken: number;
                                left: number;
                                perBuyerMost: number;
                                whoMay: ("employee" | "home" | "canteen")[];
                                terms: {
                                    /** @enum {string} */
                                    form: "agreed";
                                    /** @description grams */
                                    expectedGrams: number;
                                    /** @description below this the pool compensates */
                                    guaranteedGrams: number;
                                    /** @description of the price, for what is short of the guarantee */
                                    compensationPercent: number;
                                    /** @description up to 20 a 定金, above it a prepayment */
                                    depositPercent: number;
                                    services: {
                                        name: string;
                                        /** @description integer fen */
                                        fen: number;
                                    }[];
                                    collectiveFenPerJin: number;
                                    /** @description per cent */
                                    poolPercent: number;
                                    /** @description paid to the farmer for the young */
                                    advanceFen: number;
                                    /** @description fen per jin of 500 g */
                                    fenPerJin: number;
                                } | {
                                    /** @enum {string} */
                                    form: "market";
                                    /** @description grams */
                                    expectedGrams: number;
                                    /** @description below this the pool compensates */
                                    guaranteedGrams: number;
                                    /** @description of the price, for what is short of the guarantee */
                                    compensationPercent: number;
                                    /** @description up to 20 a 定金, above it a prepayment */
                                    depositPercent: number;
                                    services: {
                                        name: string;
                                        /** @description integer fen */
                                        fen: number;
                                    }[];
                                    collectiveFenPerJin: number;
                                    /** @description per cent */
                                    poolPercent: number;
                                    /** @description paid to the farmer for the young */
                                    advanceFen: number;
                                    /** @description key of a market series */
                                    series: string;
                                    /** @description how many before the weighing */
                                    prints: number;
                                    premiumPercent: number;
                                    /** @description fen per jin of 500 g */
                                    floorFenPerJin: number;
                                    /** @description fen per jin of 500 g */
                                    capFenPerJin: number;
                                    /** @description per cent */
                                    poolTopUpPercent: number;
                                };
                                /** @enum {string} */
                                depositKind: "deposit" | "prepayment";
                                /** @description what one unit brings to the table, about */
                                yieldGramsEach: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                fillBy: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                readyOn: string;
                                daysToGo: number;
                                weighedAt: string;
                                delivery: string;
                                pickUps: string[];
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
         * Draft an offer
         * @description Who may: clerk.
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
                        story?: string;
                        /**
                         * @description of the household that rears it
                         * @default
                         */
                        farmStory?: string;
                        /** @enum {string} */
                        kind: "animal" | "tree" | "plot";
                        /** @description pig, cattle, sheep … or a name */
                        species: string;
                        unitName: string;
                        /** @default  */
                        picture?: string;
                        /** @default [] */
                        photos?: string[];
                        /** @default  */
                        feed?: string;
                        /**
                         * @description of the weight, to the table
                         * @default 100
                         */
                        yieldPercent?: number;
                        shares: number;
                        perBuyerMost: number;
                        whoMay: ("employee" | "home" | "canteen")[];
                        terms: {
                            /** @enum {string} */
                            form: "agreed";
                            /** @description grams */
                            expectedGrams: number;
                            /** @description below this the pool compensates */
                            guaranteedGrams: number;
                            /** @description of the price, for what is short of the guarantee */
                            compensationPercent: number;
                            /** @description up to 20 a 定金, above it a prepayment */
                            depositPercent: number;
                            services: {
                                name: string;
                                /** @description integer fen */
                                fen: number;
                            }[];
                            collectiveFenPerJin: number;
                            /** @description per cent */
                            poolPercent: number;
                            /** @description paid to the farmer for the young */
                            advanceFen: number;
                            /** @description fen per jin of 500 g */
                            fenPerJin: number;
                        } | {
                            /** @enum {string} */
                            form: "market";
                            /** @description grams */
                            expectedGrams: number;
                            /** @description below this the pool compensates */
                            guaranteedGrams: number;
                            /** @description of the price, for what is short of the guarantee */
                            compensationPercent: number;
                            /** @description up to 20 a 定金, above it a prepayment */
                            depositPercent: number;
                            services: {
                                name: string;
                                /** @description integer fen */
                                fen: number;
                            }[];
                            collectiveFenPerJin: number;
                            /** @description per cent */
                            poolPercent: number;
                            /** @description paid to the farmer for the young */
                            advanceFen: number;
                            /** @description key of a market series */
                            series: string;
                            /** @description how many before the weighing */
                            prints: number;
                            premiumPercent: number;
                            /** @description fen per jin of 500 g */
                            floorFenPerJin: number;
                            /** @description fen per jin of 500 g */
                            capFenPerJin: number;
                            /** @description per cent */
                            poolTopUpPercent: number;
                        };
                        /** @description a calendar day in the village, "2026-11-16" */
                        fillBy: string;
                        /** @description a calendar day in the village, "2026-11-16" */
                        readyOn: string;
                        weighedAt: string;
                        delivery: string;
                        pickUps: string[];
                        /** @description who rears it */
                        household: string;
                        /** @description code of a place above the village; its county without it */
                        openTo?: string;
                        /** @description 15 digits of the ear tag for livestock; else what the village marked it with */
                        tag?: string;
                        name?: string;
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
                            state: "draft" | "reviewed" | "open" | "formed" | "expired" | "cancelled";
                            title: string;
                            story: string;
                            farmStory: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            photos: string[];
                            feed: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            /** @description the co-op that sells */
                            seller: string;
                            unit: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                            };
                            shares: number;
                            taken: number;
                            left: number;
                            perBuyerMost: number;
                            whoMay: ("employee" | "home" | "canteen")[];
                            terms: {
                                /** @enum {string} */
                                form: "agreed";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description fen per jin of 500 g */
                                fenPerJin: number;
                            } | {
                                /** @enum {string} */
                                form: "market";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description key of a market series */
                                series: string;
                                /** @description how many before the weighing */
                                prints: number;
                                premiumPercent: number;
                                /** @description fen per jin of 500 g */
                                floorFenPerJin: number;
                                /** @description fen per jin of 500 g */
                                capFenPerJin: number;
                                /** @description per cent */
                                poolTopUpPercent: number;
                            };
                            /** @enum {string} */
                            depositKind: "deposit" | "prepayment";
                            /** @description what one unit brings to the table, about */
                            yieldGramsEach: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            fillBy: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            readyOn: string;
                            daysToGo: number;
                            weighedAt: string;
                            delivery: string;
                            pickUps: string[];
                            /** @description path */
                            openTo: string;
                            /** @description units paid for */
                            paid: number;
                            /** @description 24 hex digits */
                            madeBy: string;
                            /** @description 24 hex digits */
                            reviewedBy: string | null;
                            reviewNote: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            openedAt: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            formedAt: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            endedAt: string | null;
                            reason: string | null;
                            may: ("change" | "review" | "open" | "cancel")[];
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
    "/places/{place}/adoption/offers/{offer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One offer, its terms as sentences and a worked example for one unit
         * @description Who may: employee, steward, canteen, welfare officer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    offer: string;
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
                            state: "draft" | "reviewed" | "open" | "formed" | "expired" | "cancelled";
                            title: string;
                            story: string;
                            farmStory: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            photos: string[];
                            feed: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            /** @description the co-op that sells */
                            seller: string;
                            unit: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                            };
                            shares: number;
                            taken: number;
                            left: number;
                            perBuyerMost: number;
                            whoMay: ("employee" | "home" | "canteen")[];
                            terms: {
                                /** @enum {string} */
                                form: "agreed";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description fen per jin of 500 g */
                                fenPerJin: number;
                            } | {
                                /** @enum {string} */
                                form: "market";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description key of a market series */
                                series: string;
                                /** @description how many before the weighing */
                                prints: number;
                                premiumPercent: number;
                                /** @description fen per jin of 500 g */
                                floorFenPerJin: number;
                                /** @description fen per jin of 500 g */
                                capFenPerJin: number;
                                /** @description per cent */
                                poolTopUpPercent: number;
                            };
                            /** @enum {string} */
                            depositKind: "deposit" | "prepayment";
                            /** @description what one unit brings to the table, about */
                            yieldGramsEach: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            fillBy: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            readyOn: string;
                            daysToGo: number;
                            weighedAt: string;
                            delivery: string;
                            pickUps: string[];
                            /** @description units that this buyer may still take */
                            mayTake: number;
                            /** @description for taking 1, 2, … units now */
                            depositFenFor: number[];
                            sentences: {
                                /** @enum {string} */
                                kind: "price_agreed" | "price_market" | "guarantee" | "deposit" | "prepayment" | "cooling_off" | "two_weigh" | "balance" | "loss" | "pool" | "collective" | "services" | "advance" | "fill_by" | "delivery" | "not_investment";
                                fen?: number;
                                fenPerJin?: number;
                                capFenPerJin?: number;
                                floorFenPerJin?: number;
                                premiumPercent?: number;
                                percent?: number;
                                grams?: number;
                                days?: number;
                                prints?: number;
                                series?: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                day?: string;
                                text?: string;
                            }[];
                            example: {
                                /** @description units of the buyer */
                                weight: number;
                                /** @description units in all */
                                shares: number;
                                /** @description now */
                                depositFen: number;
                                /** @description as the market stands; null when agreed */
                                marketFenPerJin: number | null;
                                cases: {
                                    grams: number;
                                    fenPerJin: number;
                                    /** @description what the buyers pay for the goods */
                                    goodsFen: number;
                                    /** @description integer fen */
                                    servicesFen: number;
                                    /** @description off, borne by the pool */
                                    compensationFen: number;
                                    /** @description of it the pool pays its part */
                                    topUpFen: number;
                                    /** @description integer fen */
                                    wholeFen: number;
                                    /** @description integer fen */
                                    mineFen: number;
                                    /** @description later; negative: comes back */
                                    balanceFen: number;
                                    /** @description where the money goes; adds up to whole, compensation and top-up */
                                    goesTo: {
                                        /** @description the advance for the young is in it */
                                        farmerFen: number;
                                        /** @description integer fen */
                                        poolFen: number;
                                        /** @description integer fen */
                                        servicesFen: number;
                                        /** @description integer fen */
                                        collectiveFen: number;
                                    };
                                }[];
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
        /**
         * Change a draft
         * @description Who may: clerk.
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
                    offer: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default  */
                        story?: string;
                        /**
                         * @description of the household that rears it
                         * @default
                         */
                        farmStory?: string;
                        /** @enum {string} */
                        kind: "animal" | "tree" | "plot";
                        /** @description pig, cattle, sheep … or a name */
                        species: string;
                        unitName: string;
                        /** @default  */
                        picture?: string;
                        /** @default [] */
                        photos?: string[];
                        /** @default  */
                        feed?: string;
                        /**
                         * @description of the weight, to the table
                         * @default 100
                         */
                        yieldPercent?: number;
                        shares: number;
                        perBuyerMost: number;
                        whoMay: ("employee" | "home" | "canteen")[];
                        terms: {
                            /** @enum {string} */
                            form: "agreed";
                            /** @description grams */
                            expectedGrams: number;
                            /** @description below this the pool compensates */
                            guaranteedGrams: number;
                            /** @description of the price, for what is short of the guarantee */
                            compensationPercent: number;
                            /** @description up to 20 a 定金, above it a prepayment */
                            depositPercent: number;
                            services: {
                                name: string;
                                /** @description integer fen */
                                fen: number;
                            }[];
                            collectiveFenPerJin: number;
                            /** @description per cent */
                            poolPercent: number;
                            /** @description paid to the farmer for the young */
                            advanceFen: number;
                            /** @description fen per jin of 500 g */
                            fenPerJin: number;
                        } | {
                            /** @enum {string} */
                            form: "market";
                            /** @description grams */
                            expectedGrams: number;
                            /** @description below this the pool compensates */
                            guaranteedGrams: number;
                            /** @description of the price, for what is short of the guarantee */
                            compensationPercent: number;
                            /** @description up to 20 a 定金, above it a prepayment */
                            depositPercent: number;
                            services: {
                                name: string;
                                /** @description integer fen */
                                fen: number;
                            }[];
                            collectiveFenPerJin: number;
                            /** @description per cent */
                            poolPercent: number;
                            /** @description paid to the farmer for the young */
                            advanceFen: number;
                            /** @description key of a market series */
                            series: string;
                            /** @description how many before the weighing */
                            prints: number;
                            premiumPercent: number;
                            /** @description fen per jin of 500 g */
                            floorFenPerJin: number;
                            /** @description fen per jin of 500 g */
                            capFenPerJin: number;
                            /** @description per cent */
                            poolTopUpPercent: number;
                        };
                        /** @description a calendar day in the village, "2026-11-16" */
                        fillBy: string;
                        /** @description a calendar day in the village, "2026-11-16" */
                        readyOn: string;
                        weighedAt: string;
                        delivery: string;
                        pickUps: string[];
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
                            state: "draft" | "reviewed" | "open" | "formed" | "expired" | "cancelled";
                            title: string;
                            story: string;
                            farmStory: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            photos: string[];
                            feed: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            /** @description the co-op that sells */
                            seller: string;
                            unit: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                            };
                            shares: number;
                            taken: number;
                            left: number;
                            perBuyerMost: number;
                            whoMay: ("employee" | "home" | "canteen")[];
                            terms: {
                                /** @enum {string} */
                                form: "agreed";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description fen per jin of 500 g */
                                fenPerJin: number;
                            } | {
                                /** @enum {string} */
                                form: "market";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description key of a market series */
                                series: string;
                                /** @description how many before the weighing */
                                prints: number;
                                premiumPercent: number;
                                /** @description fen per jin of 500 g */
                                floorFenPerJin: number;
                                /** @description fen per jin of 500 g */
                                capFenPerJin: number;
                                /** @description per cent */
                                poolTopUpPercent: number;
                            };
                            /** @enum {string} */
                            depositKind: "deposit" | "prepayment";
                            /** @description what one unit brings to the table, about */
                            yieldGramsEach: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            fillBy: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            readyOn: string;
                            daysToGo: number;
                            weighedAt: string;
                            delivery: string;
                            pickUps: string[];
                            /** @description path */
                            openTo: string;
                            /** @description units paid for */
                            paid: number;
                            /** @description 24 hex digits */
                            madeBy: string;
                            /** @description 24 hex digits */
                            reviewedBy: string | null;
                            reviewNote: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            openedAt: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            formedAt: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            endedAt: string | null;
                            reason: string | null;
                            may: ("change" | "review" | "open" | "cancel")[];
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
    "/places/{place}/adoption/offers/{offer}/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The worked example for so many units
         * @description Who may: employee, steward, canteen, welfare officer.
         */
        get: {
            parameters: {
                query: {
                    weight: number;
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    offer: string;
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
                            /** @description units of the buyer */
                            weight: number;
                            /** @description units in all */
                            shares: number;
                            /** @description now */
                            depositFen: number;
                            /** @description as the market stands; null when agreed */
                            marketFenPerJin: number | null;
                            cases: {
                                grams: number;
                                fenPerJin: number;
                                /** @description what the buyers pay for the goods */
                                goodsFen: number;
                                /** @description integer fen */
                                servicesFen: number;
                                /** @description off, borne by the pool */
                                compensationFen: number;
                                /** @description of it the pool pays its part */
                                topUpFen: number;
                                /** @description integer fen */
                                wholeFen: number;
                                /** @description integer fen */
                                mineFen: number;
                                /** @description later; negative: comes back */
                                balanceFen: number;
                                /** @description where the money goes; adds up to whole, compensation and top-up */
                                goesTo: {
                                    /** @description the advance for the young is in it */
                                    farmerFen: number;
                                    /** @description integer fen */
                                    poolFen: number;
                                    /** @description integer fen */
                                    servicesFen: number;
                                    /** @description integer fen */
                                    collectiveFen: number;
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
    "/places/{place}/adoption/offers/{offer}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photograph of an offer
         * @description Who may: employee, steward, canteen, welfare officer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    offer: string;
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
    "/places/{place}/adoption/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draft terms to begin an offer with
         * @description Who may: clerk, approver, administrator.
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
                                key: string;
                                nameEn: string;
                                rearingDays: number;
                                mortalityPercent: number;
                                /** @enum {string} */
                                kind: "animal" | "tree" | "plot";
                                species: string;
                                title: string;
                                unitName: string;
                                picture: string;
                                feed: string;
                                yieldPercent: number;
                                shares: number;
                                perBuyerMost: number;
                                terms: {
                                    /** @enum {string} */
                                    form: "agreed";
                                    /** @description grams */
                                    expectedGrams: number;
                                    /** @description below this the pool compensates */
                                    guaranteedGrams: number;
                                    /** @description of the price, for what is short of the guarantee */
                                    compensationPercent: number;
                                    /** @description up to 20 a 定金, above it a prepayment */
                                    depositPercent: number;
                                    services: {
                                        name: string;
                                        /** @description integer fen */
                                        fen: number;
                                    }[];
                                    collectiveFenPerJin: number;
                                    /** @description per cent */
                                    poolPercent: number;
                                    /** @description paid to the farmer for the young */
                                    advanceFen: number;
                                    /** @description fen per jin of 500 g */
                                    fenPerJin: number;
                                } | {
                                    /** @enum {string} */
                                    form: "market";
                                    /** @description grams */
                                    expectedGrams: number;
                                    /** @description below this the pool compensates */
                                    guaranteedGrams: number;
                                    /** @description of the price, for what is short of the guarantee */
                                    compensationPercent: number;
                                    /** @description up to 20 a 定金, above it a prepayment */
                                    depositPercent: number;
                                    services: {
                                        name: string;
                                        /** @description integer fen */
                                        fen: number;
                                    }[];
                                    collectiveFenPerJin: number;
                                    /** @description per cent */
                                    poolPercent: number;
                                    /** @description paid to the farmer for the young */
                                    advanceFen: number;
                                    /** @description key of a market series */
                                    series: string;
                                    /** @description how many before the weighing */
                                    prints: number;
                                    premiumPercent: number;
                                    /** @description fen per jin of 500 g */
                                    floorFenPerJin: number;
                                    /** @description fen per jin of 500 g */
                                    capFenPerJin: number;
                                    /** @description per cent */
                                    poolTopUpPercent: number;
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
    "/places/{place}/adoption/desk/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The village's offers, in every state
         * @description Who may: clerk, approver, supervisor, administrator, settlement clerk, settlement_approver, finance_viewer.
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
                                /** @enum {string} */
                                state: "draft" | "reviewed" | "open" | "formed" | "expired" | "cancelled";
                                title: string;
                                story: string;
                                farmStory: string;
                                /** @enum {string} */
                                kind: "animal" | "tree" | "plot";
                                species: string;
                                unitName: string;
                                picture: string;
                                photos: string[];
                                feed: string;
                                farm: {
                                    /** @description 24 hex digits */
                                    household: string;
                                    group: string;
                                    masked: string;
                                    village: string;
                                };
                                /** @description the co-op that sells */
                                seller: string;
                                unit: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    /** @enum {string} */
                                    state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                    tag: string | null;
                                    /** @description the last four */
                                    shortTag: string | null;
                                    name: string;
                                };
                                shares: number;
                                taken: number;
                                left: number;
                                perBuyerMost: number;
                                whoMay: ("employee" | "home" | "canteen")[];
                                terms: {
                                    /** @enum {string} */
                                    form: "agreed";
                                    /** @description grams */
                                    expectedGrams: number;
                                    /** @description below this the pool compensates */
                                    guaranteedGrams: number;
                                    /** @description of the price, for what is short of the guarantee */
                                    compensationPercent: number;
                                    /** @description up to 20 a 定金, above it a prepayment */
                                    depositPercent: number;
                                    services: {
                                        name: string;
                                        /** @description integer fen */
                                        fen: number;
                                    }[];
                                    collectiveFenPerJin: number;
                                    /** @description per cent */
                                    poolPercent: number;
                                    /** @description paid to the farmer for the young */
                                    advanceFen: number;
                                    /** @description fen per jin of 500 g */
                                    fenPerJin: number;
                                } | {
                                    /** @enum {string} */
                                    form: "market";
                                    /** @description grams */
                                    expectedGrams: number;
                                    /** @description below this the pool compensates */
                                    guaranteedGrams: number;
                                    /** @description of the price, for what is short of the guarantee */
                                    compensationPercent: number;
                                    /** @description up to 20 a 定金, above it a prepayment */
                                    depositPercent: number;
                                    services: {
                                        name: string;
                                        /** @description integer fen */
                                        fen: number;
                                    }[];
                                    collectiveFenPerJin: number;
                                    /** @description per cent */
                                    poolPercent: number;
                                    /** @description paid to the farmer for the young */
                                    advanceFen: number;
                                    /** @description key of a market series */
                                    series: string;
                                    /** @description how many before the weighing */
                                    prints: number;
                                    premiumPercent: number;
                                    /** @description fen per jin of 500 g */
                                    floorFenPerJin: number;
                                    /** @description fen per jin of 500 g */
                                    capFenPerJin: number;
                                    /** @description per cent */
                                    poolTopUpPercent: number;
                                };
                                /** @enum {string} */
                                depositKind: "deposit" | "prepayment";
                                /** @description what one unit brings to the table, about */
                                yieldGramsEach: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                fillBy: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                readyOn: string;
                                daysToGo: number;
                                weighedAt: string;
                                delivery: string;
                                pickUps: string[];
                                /** @description path */
                                openTo: string;
                                /** @description units paid for */
                                paid: number;
                                /** @description 24 hex digits */
                                madeBy: string;
                                /** @description 24 hex digits */
                                reviewedBy: string | null;
                                reviewNote: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                openedAt: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                formedAt: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                endedAt: string | null;
                                reason: string | null;
                                may: ("change" | "review" | "open" | "cancel")[];
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
    "/places/{place}/adoption/desk/offers/{offer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One offer with its shares
         * @description Who may: clerk, approver, supervisor, administrator, settlement clerk, settlement_approver, finance_viewer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    offer: string;
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
                            offer: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "draft" | "reviewed" | "open" | "formed" | "expired" | "cancelled";
                                title: string;
                                story: string;
                                farmStory: string;
                                /** @enum {string} */
                                kind: "animal" | "tree" | "plot";
                                species: string;
                                unitName: string;
                                picture: string;
                                photos: string[];
                                feed: string;
                                farm: {
                                    /** @description 24 hex digits */
                                    household: string;
                                    group: string;
                                    masked: string;
                                    village: string;
                                };
                                /** @description the co-op that sells */
                                seller: string;
                                unit: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    /** @enum {string} */
                                    state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                    tag: string | null;
                                    /** @description the last four */
                                    shortTag: string | null;
                                    name: string;
                                };
                                shares: number;
                                taken: number;
                                left: number;
                                perBuyerMost: number;
                                whoMay: ("employee" | "home" | "canteen")[];
                                terms: {
                                    /** @enum {string} */
                                    form: "agreed";
                                    /** @description grams */
                                    expectedGrams: number;
                                    /** @description below this the pool compensates */
                                    guaranteedGrams: number;
                                    /** @description of the price, for what is short of the guarantee */
                                    compensationPercent: number;
                                    /** @description up to 20 a 定金, above it a prepayment */
                                    depositPercent: number;
                                    services: {
                                        name: string;
                                        /** @description integer fen */
                                        fen: number;
                                    }[];
                                    collectiveFenPerJin: number;
                                    /** @description per cent */
                                    poolPercent: number;
                                    /** @description paid to the farmer for the young */
                                    advanceFen: number;
                                    /** @description fen per jin of 500 g */
                                    fenPerJin: number;
                                } | {
                                    /** @enum {string} */
                                    form: "market";
                                    /** @description grams */
                                    expectedGrams: number;
                                    /** @description below this the pool compensates */
                                    guaranteedGrams: number;
                                    /** @description of the price, for what is short of the guarantee */
                                    compensationPercent: number;
                                    /** @description up to 20 a 定金, above it a prepayment */
                                    depositPercent: number;
                                    services: {
                                        name: string;
                                        /** @description integer fen */
                                        fen: number;
                                    }[];
                                    collectiveFenPerJin: number;
                                    /** @description per cent */
                                    poolPercent: number;
                                    /** @description paid to the farmer for the young */
                                    advanceFen: number;
                                    /** @description key of a market series */
                                    series: string;
                                    /** @description how many before the weighing */
                                    prints: number;
                                    premiumPercent: number;
                                    /** @description fen per jin of 500 g */
                                    floorFenPerJin: number;
                                    /** @description fen per jin of 500 g */
                                    capFenPerJin: number;
                                    /** @description per cent */
                                    poolTopUpPercent: number;
                                };
                                /** @enum {string} */
                                depositKind: "deposit" | "prepayment";
                                /** @description what one unit brings to the table, about */
                                yieldGramsEach: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                fillBy: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                readyOn: string;
                                daysToGo: number;
                                weighedAt: string;
                                delivery: string;
                                pickUps: string[];
                                /** @description path */
                                openTo: string;
                                /** @description units paid for */
                                paid: number;
                                /** @description 24 hex digits */
                                madeBy: string;
                                /** @description 24 hex digits */
                                reviewedBy: string | null;
                                reviewNote: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                openedAt: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                formedAt: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                endedAt: string | null;
                                reason: string | null;
                                may: ("change" | "review" | "open" | "cancel")[];
                            };
                            shares: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @description 24 hex digits */
                                offer: string;
                                /** @description 24 hex digits */
                                unit: string;
                                /** @enum {string} */
                                state: "reserved" | "cooling_off" | "confirmed" | "balance_due" | "paid" | "ready" | "collected" | "donated" | "closed" | "cancelled" | "refunded" | "defaulted";
                                buyer: {
                                    /** @enum {string} */
                                    kind: "employee" | "home" | "canteen" | "coop";
                                    name: string;
                                    place: string;
                                };
                                weight: number;
                                units: number[];
                                depositFen: number;
                                dueFen: number | null;
                                paidFen: number;
                                payment: {
                                    /** @description pay it at the payments’ page */
                                    id: string;
                                    /** @enum {string} */
                                    part: "deposit" | "balance" | "whole";
                                    fen: number;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    until: string;
                                } | null;
                                pickUp: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                coolingOffUntil: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                collectedAt: string | null;
                                donatedTo: string | null;
                                reason: string | null;
                                may: "take_over"[];
                            }[];
                            example: {
                                /** @description units of the buyer */
                                weight: number;
                                /** @description units in all */
                                shares: number;
                                /** @description now */
                                depositFen: number;
                                /** @description as the market stands; null when agreed */
                                marketFenPerJin: number | null;
                                cases: {
                                    grams: number;
                                    fenPerJin: number;
                                    /** @description what the buyers pay for the goods */
                                    goodsFen: number;
                                    /** @description integer fen */
                                    servicesFen: number;
                                    /** @description off, borne by the pool */
                                    compensationFen: number;
                                    /** @description of it the pool pays its part */
                                    topUpFen: number;
                                    /** @description integer fen */
                                    wholeFen: number;
                                    /** @description integer fen */
                                    mineFen: number;
                                    /** @description later; negative: comes back */
                                    balanceFen: number;
                                    /** @description where the money goes; adds up to whole, compensation and top-up */
                                    goesTo: {
                                        /** @description the advance for the young is in it */
                                        farmerFen: number;
                                        /** @description integer fen */
                                        poolFen: number;
                                        /** @description integer fen */
                                        servicesFen: number;
                                        /** @description integer fen */
                                        collectiveFen: number;
                                    };
                                }[];
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
    "/places/{place}/adoption/desk/offers/{offer}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photograph of an offer, for the desk
         * @description Who may: clerk, approver, supervisor, administrator, settlement clerk, settlement_approver, finance_viewer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    offer: string;
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
    "/places/{place}/adoption/offers/{offer}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The village agrees to a draft, or says what to change
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
                    offer: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agreed: boolean;
                        /** @default  */
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
                            state: "draft" | "reviewed" | "open" | "formed" | "expired" | "cancelled";
                            title: string;
                            story: string;
                            farmStory: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            photos: string[];
                            feed: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            /** @description the co-op that sells */
                            seller: string;
                            unit: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                            };
                            shares: number;
                            taken: number;
                            left: number;
                            perBuyerMost: number;
                            whoMay: ("employee" | "home" | "canteen")[];
                            terms: {
                                /** @enum {string} */
                                form: "agreed";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description fen per jin of 500 g */
                                fenPerJin: number;
                            } | {
                                /** @enum {string} */
                                form: "market";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description key of a market series */
                                series: string;
                                /** @description how many before the weighing */
                                prints: number;
                                premiumPercent: number;
                                /** @description fen per jin of 500 g */
                                floorFenPerJin: number;
                                /** @description fen per jin of 500 g */
                                capFenPerJin: number;
                                /** @description per cent */
                                poolTopUpPercent: number;
                            };
                            /** @enum {string} */
                            depositKind: "deposit" | "prepayment";
                            /** @description what one unit brings to the table, about */
                            yieldGramsEach: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            fillBy: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            readyOn: string;
                            daysToGo: number;
                            weighedAt: string;
                            delivery: string;
                            pickUps: string[];
                            /** @description path */
                            openTo: string;
                            /** @description units paid for */
                            paid: number;
                            /** @description 24 hex digits */
                            madeBy: string;
                            /** @description 24 hex digits */
                            reviewedBy: string | null;
                            reviewNote: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            openedAt: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            formedAt: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            endedAt: string | null;
                            reason: string | null;
                            may: ("change" | "review" | "open" | "cancel")[];
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
    "/places/{place}/adoption/offers/{offer}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a reviewed offer to buyers
         * @description Who may: clerk.
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
                    offer: string;
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
                            state: "draft" | "reviewed" | "open" | "formed" | "expired" | "cancelled";
                            title: string;
                            story: string;
                            farmStory: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            photos: string[];
                            feed: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            /** @description the co-op that sells */
                            seller: string;
                            unit: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                            };
                            shares: number;
                            taken: number;
                            left: number;
                            perBuyerMost: number;
                            whoMay: ("employee" | "home" | "canteen")[];
                            terms: {
                                /** @enum {string} */
                                form: "agreed";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description fen per jin of 500 g */
                                fenPerJin: number;
                            } | {
                                /** @enum {string} */
                                form: "market";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description key of a market series */
                                series: string;
                                /** @description how many before the weighing */
                                prints: number;
                                premiumPercent: number;
                                /** @description fen per jin of 500 g */
                                floorFenPerJin: number;
                                /** @description fen per jin of 500 g */
                                capFenPerJin: number;
                                /** @description per cent */
                                poolTopUpPercent: number;
                            };
                            /** @enum {string} */
                            depositKind: "deposit" | "prepayment";
                            /** @description what one unit brings to the table, about */
                            yieldGramsEach: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            fillBy: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            readyOn: string;
                            daysToGo: number;
                            weighedAt: string;
                            delivery: string;
                            pickUps: string[];
                            /** @description path */
                            openTo: string;
                            /** @description units paid for */
                            paid: number;
                            /** @description 24 hex digits */
                            madeBy: string;
                            /** @description 24 hex digits */
                            reviewedBy: string | null;
                            reviewNote: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            openedAt: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            formedAt: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            endedAt: string | null;
                            reason: string | null;
                            may: ("change" | "review" | "open" | "cancel")[];
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
    "/places/{place}/adoption/offers/{offer}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call an offer off, with the reason; everyone is refunded
         * @description Who may: clerk.
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
                    offer: string;
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
    "/places/{place}/adoption/offers/{offer}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take units of an offer; they are kept until the deposit is paid
         * @description Who may: employee, steward, canteen.
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
                    offer: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description units wanted */
                        weight: number;
                        /** @description as the page showed it */
                        expectDepositFen: number;
                        /**
                         * @description whom it is for, where one holds several roles
                         * @enum {string}
                         */
                        as?: "employee" | "home" | "canteen";
                        /** @description one of the offer’s; its first without it */
                        pickUp?: string;
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
                            offer: string;
                            /** @enum {string} */
                            state: "reserved" | "cooling_off" | "confirmed" | "balance_due" | "paid" | "ready" | "collected" | "donated" | "closed" | "cancelled" | "refunded" | "defaulted";
                            title: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            unit: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                readyOn: string;
                                daysToGo: number;
                                /** @description as last weighed */
                                grams: number | null;
                                /** @description of its diary */
                                entries: number;
                                lastEntry: {
                                    number: number;
                                    text: string;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /** @description surname and star */
                                    by: string;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                            };
                            /** @description units of this buyer */
                            weight: number;
                            /** @description units in all */
                            shares: number;
                            buyer: {
                                /** @enum {string} */
                                kind: "employee" | "home" | "canteen" | "coop";
                                name: string;
                                mine: boolean;
                            };
                            /** @enum {string} */
                            depositKind: "deposit" | "prepayment";
                            depositFen: number;
                            /** @description in all; known once weighed */
                            dueFen: number | null;
                            /** @description still to be paid */
                            balanceFen: number | null;
                            /** @description net of refunds */
                            paidFen: number;
                            payment: {
                                /** @description pay it at the payments’ page */
                                id: string;
                                /** @enum {string} */
                                part: "deposit" | "balance" | "whole";
                                fen: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                until: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            coolingOffUntil: string | null;
                            /** @description what comes next; null when nothing does */
                            next: {
                                /** @enum {string} */
                                what: "pay" | "fill" | "cooling_off_ends" | "grow" | "weigh" | "prepare" | "collect";
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string | null;
                            } | null;
                            pickUp: string;
                            /** @description to be shown as QR when it is collected */
                            code: string | null;
                            donatedTo: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            collectedAt: string | null;
                            reason: string | null;
                            /** @description frozen when it was paid for */
                            terms: {
                                /** @enum {string} */
                                form: "agreed";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description fen per jin of 500 g */
                                fenPerJin: number;
                            } | {
                                /** @enum {string} */
                                form: "market";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description key of a market series */
                                series: string;
                                /** @description how many before the weighing */
                                prints: number;
                                premiumPercent: number;
                                /** @description fen per jin of 500 g */
                                floorFenPerJin: number;
                                /** @description fen per jin of 500 g */
                                capFenPerJin: number;
                                /** @description per cent */
                                poolTopUpPercent: number;
                            };
                            may: ("pay" | "cancel" | "donate")[];
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
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
    "/places/{place}/adoption/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My shares; for a steward the home’s too, for a canteen its own
         * @description Who may: employee, steward, canteen, welfare officer.
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
                                /** @description 24 hex digits */
                                offer: string;
                                /** @enum {string} */
                                state: "reserved" | "cooling_off" | "confirmed" | "balance_due" | "paid" | "ready" | "collected" | "donated" | "closed" | "cancelled" | "refunded" | "defaulted";
                                title: string;
                                /** @enum {string} */
                                kind: "animal" | "tree" | "plot";
                                species: string;
                                unitName: string;
                                picture: string;
                                farm: {
                                    /** @description 24 hex digits */
                                    household: string;
                                    group: string;
                                    masked: string;
                                    village: string;
                                };
                                unit: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    /** @enum {string} */
                                    state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                    tag: string | null;
                                    /** @description the last four */
                                    shortTag: string | null;
                                    name: string;
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    readyOn: string;
                                    daysToGo: number;
                                    /** @description as last weighed */
                                    grams: number | null;
                                    /** @description of its diary */
                                    entries: number;
                                    lastEntry: {
                                        number: number;
                                        text: string;
                                        /** @description 24 hex digits */
                                        photo: string | null;
                                        /** @description surname and star */
                                        by: string;
                                        /**
                                         * Format: date-time
                                         * @description an instant, UTC
                                         */
                                        at: string;
                                    } | null;
                                };
                                /** @description units of this buyer */
                                weight: number;
                                /** @description units in all */
                                shares: number;
                                buyer: {
                                    /** @enum {string} */
                                    kind: "employee" | "home" | "canteen" | "coop";
                                    name: string;
                                    mine: boolean;
                                };
                                /** @enum {string} */
                                depositKind: "deposit" | "prepayment";
                                depositFen: number;
                                /** @description in all; known once weighed */
                                dueFen: number | null;
                                /** @description still to be paid */
                                balanceFen: number | null;
                                /** @description net of refunds */
                                paidFen: number;
                                payment: {
                                    /** @description pay it at the payments’ page */
                                    id: string;
                                    /** @enum {string} */
                                    part: "deposit" | "balance" | "whole";
                                    fen: number;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    until: string;
                                } | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                coolingOffUntil: string | null;
                                /** @description what comes next; null when nothing does */
                                next: {
                                    /** @enum {string} */
                                    what: "pay" | "fill" | "cooling_off_ends" | "grow" | "weigh" | "prepare" | "collect";
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    day: string | null;
                                } | null;
                                pickUp: string;
                                /** @description to be shown as QR when it is collected */
                                code: string | null;
                                donatedTo: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                collectedAt: string | null;
                                reason: string | null;
                                /** @description frozen when it was paid for */
                                terms: {
                                    /** @enum {string} */
                                    form: "agreed";
                                    /** @description grams */
                                    expectedGrams: number;
                                    /** @description below this the pool compensates */
                                    guaranteedGrams: number;
                                    /** @description of the price, for what is short of the guarantee */
                                    compensationPercent: number;
                                    /** @description up to 20 a 定金, above it a prepayment */
                                    depositPercent: number;
                                    services: {
                                        name: string;
                                        /** @description integer fen */
                                        fen: number;
                                    }[];
                                    collectiveFenPerJin: number;
                                    /** @description per cent */
                                    poolPercent: number;
                                    /** @description paid to the farmer for the young */
                                    advanceFen: number;
                                    /** @description fen per jin of 500 g */
                                    fenPerJin: number;
                                } | {
                                    /** @enum {string} */
                                    form: "market";
                                    /** @description grams */
                                    expectedGrams: number;
                                    /** @description below this the pool compensates */
                                    guaranteedGrams: number;
                                    /** @description of the price, for what is short of the guarantee */
                                    compensationPercent: number;
                                    /** @description up to 20 a 定金, above it a prepayment */
                                    depositPercent: number;
                                    services: {
                                        name: string;
                                        /** @description integer fen */
                                        fen: number;
                                    }[];
                                    collectiveFenPerJin: number;
                                    /** @description per cent */
                                    poolPercent: number;
                                    /** @description paid to the farmer for the young */
                                    advanceFen: number;
                                    /** @description key of a market series */
                                    series: string;
                                    /** @description how many before the weighing */
                                    prints: number;
                                    premiumPercent: number;
                                    /** @description fen per jin of 500 g */
                                    floorFenPerJin: number;
                                    /** @description fen per jin of 500 g */
                                    capFenPerJin: number;
                                    /** @description per cent */
                                    poolTopUpPercent: number;
                                };
                                may: ("pay" | "cancel" | "donate")[];
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
    "/places/{place}/adoption/shares/{share}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of my shares
         * @description Who may: employee, steward, canteen, welfare officer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    share: string;
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
                            /** @description 24 hex digits */
                            offer: string;
                            /** @enum {string} */
                            state: "reserved" | "cooling_off" | "confirmed" | "balance_due" | "paid" | "ready" | "collected" | "donated" | "closed" | "cancelled" | "refunded" | "defaulted";
                            title: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            unit: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                readyOn: string;
                                daysToGo: number;
                                /** @description as last weighed */
                                grams: number | null;
                                /** @description of its diary */
                                entries: number;
                                lastEntry: {
                                    number: number;
                                    text: string;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /** @description surname and star */
                                    by: string;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                            };
                            /** @description units of this buyer */
                            weight: number;
                            /** @description units in all */
                            shares: number;
                            buyer: {
                                /** @enum {string} */
                                kind: "employee" | "home" | "canteen" | "coop";
                                name: string;
                                mine: boolean;
                            };
                            /** @enum {string} */
                            depositKind: "deposit" | "prepayment";
                            depositFen: number;
                            /** @description in all; known once weighed */
                            dueFen: number | null;
                            /** @description still to be paid */
                            balanceFen: number | null;
                            /** @description net of refunds */
                            paidFen: number;
                            payment: {
                                /** @description pay it at the payments’ page */
                                id: string;
                                /** @enum {string} */
                                part: "deposit" | "balance" | "whole";
                                fen: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                until: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            coolingOffUntil: string | null;
                            /** @description what comes next; null when nothing does */
                            next: {
                                /** @enum {string} */
                                what: "pay" | "fill" | "cooling_off_ends" | "grow" | "weigh" | "prepare" | "collect";
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string | null;
                            } | null;
                            pickUp: string;
                            /** @description to be shown as QR when it is collected */
                            code: string | null;
                            donatedTo: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            collectedAt: string | null;
                            reason: string | null;
                            /** @description frozen when it was paid for */
                            terms: {
                                /** @enum {string} */
                                form: "agreed";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description fen per jin of 500 g */
                                fenPerJin: number;
                            } | {
                                /** @enum {string} */
                                form: "market";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description key of a market series */
                                series: string;
                                /** @description how many before the weighing */
                                prints: number;
                                premiumPercent: number;
                                /** @description fen per jin of 500 g */
                                floorFenPerJin: number;
                                /** @description fen per jin of 500 g */
                                capFenPerJin: number;
                                /** @description per cent */
                                poolTopUpPercent: number;
                            };
                            may: ("pay" | "cancel" | "donate")[];
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
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
    "/places/{place}/adoption/shares/{share}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a share back; what was paid comes back
         * @description Who may: employee, steward, canteen.
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
                    share: string;
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
                            /** @description 24 hex digits */
                            offer: string;
                            /** @enum {string} */
                            state: "reserved" | "cooling_off" | "confirmed" | "balance_due" | "paid" | "ready" | "collected" | "donated" | "closed" | "cancelled" | "refunded" | "defaulted";
                            title: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            unit: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                readyOn: string;
                                daysToGo: number;
                                /** @description as last weighed */
                                grams: number | null;
                                /** @description of its diary */
                                entries: number;
                                lastEntry: {
                                    number: number;
                                    text: string;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /** @description surname and star */
                                    by: string;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                            };
                            /** @description units of this buyer */
                            weight: number;
                            /** @description units in all */
                            shares: number;
                            buyer: {
                                /** @enum {string} */
                                kind: "employee" | "home" | "canteen" | "coop";
                                name: string;
                                mine: boolean;
                            };
                            /** @enum {string} */
                            depositKind: "deposit" | "prepayment";
                            depositFen: number;
                            /** @description in all; known once weighed */
                            dueFen: number | null;
                            /** @description still to be paid */
                            balanceFen: number | null;
                            /** @description net of refunds */
                            paidFen: number;
                            payment: {
                                /** @description pay it at the payments’ page */
                                id: string;
                                /** @enum {string} */
                                part: "deposit" | "balance" | "whole";
                                fen: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                until: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            coolingOffUntil: string | null;
                            /** @description what comes next; null when nothing does */
                            next: {
                                /** @enum {string} */
                                what: "pay" | "fill" | "cooling_off_ends" | "grow" | "weigh" | "prepare" | "collect";
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string | null;
                            } | null;
                            pickUp: string;
                            /** @description to be shown as QR when it is collected */
                            code: string | null;
                            donatedTo: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            collectedAt: string | null;
                            reason: string | null;
                            /** @description frozen when it was paid for */
                            terms: {
                                /** @enum {string} */
                                form: "agreed";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description fen per jin of 500 g */
                                fenPerJin: number;
                            } | {
                                /** @enum {string} */
                                form: "market";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description key of a market series */
                                series: string;
                                /** @description how many before the weighing */
                                prints: number;
                                premiumPercent: number;
                                /** @description fen per jin of 500 g */
                                floorFenPerJin: number;
                                /** @description fen per jin of 500 g */
                                capFenPerJin: number;
                                /** @description per cent */
                                poolTopUpPercent: number;
                            };
                            may: ("pay" | "cancel" | "donate")[];
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
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
    "/places/{place}/adoption/shares/{share}/donate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give what is ready to somebody else
         * @description Who may: employee, steward, canteen.
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
                    share: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description whom, in plain words */
                        to: string;
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
                            offer: string;
                            /** @enum {string} */
                            state: "reserved" | "cooling_off" | "confirmed" | "balance_due" | "paid" | "ready" | "collected" | "donated" | "closed" | "cancelled" | "refunded" | "defaulted";
                            title: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            unit: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                readyOn: string;
                                daysToGo: number;
                                /** @description as last weighed */
                                grams: number | null;
                                /** @description of its diary */
                                entries: number;
                                lastEntry: {
                                    number: number;
                                    text: string;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /** @description surname and star */
                                    by: string;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                            };
                            /** @description units of this buyer */
                            weight: number;
                            /** @description units in all */
                            shares: number;
                            buyer: {
                                /** @enum {string} */
                                kind: "employee" | "home" | "canteen" | "coop";
                                name: string;
                                mine: boolean;
                            };
                            /** @enum {string} */
                            depositKind: "deposit" | "prepayment";
                            depositFen: number;
                            /** @description in all; known once weighed */
                            dueFen: number | null;
                            /** @description still to be paid */
                            balanceFen: number | null;
                            /** @description net of refunds */
                            paidFen: number;
                            payment: {
                                /** @description pay it at the payments’ page */
                                id: string;
                                /** @enum {string} */
                                part: "deposit" | "balance" | "whole";
                                fen: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                until: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            coolingOffUntil: string | null;
                            /** @description what comes next; null when nothing does */
                            next: {
                                /** @enum {string} */
                                what: "pay" | "fill" | "cooling_off_ends" | "grow" | "weigh" | "prepare" | "collect";
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string | null;
                            } | null;
                            pickUp: string;
                            /** @description to be shown as QR when it is collected */
                            code: string | null;
                            donatedTo: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            collectedAt: string | null;
                            reason: string | null;
                            /** @description frozen when it was paid for */
                            terms: {
                                /** @enum {string} */
                                form: "agreed";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description fen per jin of 500 g */
                                fenPerJin: number;
                            } | {
                                /** @enum {string} */
                                form: "market";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description key of a market series */
                                series: string;
                                /** @description how many before the weighing */
                                prints: number;
                                premiumPercent: number;
                                /** @description fen per jin of 500 g */
                                floorFenPerJin: number;
                                /** @description fen per jin of 500 g */
                                capFenPerJin: number;
                                /** @description per cent */
                                poolTopUpPercent: number;
                            };
                            may: ("pay" | "cancel" | "donate")[];
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
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
    "/places/{place}/adoption/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shares whose buyers did not pay: to be had at once, for what they cost
         * @description Who may: employee, steward, canteen, welfare officer.
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
                                /** @description 24 hex digits */
                                offer: string;
                                title: string;
                                /** @enum {string} */
                                kind: "animal" | "tree" | "plot";
                                species: string;
                                unitName: string;
                                picture: string;
                                farm: {
                                    /** @description 24 hex digits */
                                    household: string;
                                    group: string;
                                    masked: string;
                                    village: string;
                                };
                                unit: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    /** @enum {string} */
                                    state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                    tag: string | null;
                                    /** @description the last four */
                                    shortTag: string | null;
                                    name: string;
                                };
                                weight: number;
                                shares: number;
                                /** @description of the whole, as weighed */
                                grams: number;
                                /** @description of this share, to the table, about */
                                yieldGrams: number;
                                dueFen: number;
                                pickUps: string[];
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
    "/places/{place}/adoption/again/{share}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take such a share; all of it is paid at once
         * @description Who may: employee, steward, canteen.
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
                    share: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description whom it is for, where one holds several roles
                         * @enum {string}
                         */
                        as?: "employee" | "home" | "canteen";
                        /** @description one of the offer’s; its first without it */
                        pickUp?: string;
                        expectDueFen: number;
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
                            offer: string;
                            /** @enum {string} */
                            state: "reserved" | "cooling_off" | "confirmed" | "balance_due" | "paid" | "ready" | "collected" | "donated" | "closed" | "cancelled" | "refunded" | "defaulted";
                            title: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            unit: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                readyOn: string;
                                daysToGo: number;
                                /** @description as last weighed */
                                grams: number | null;
                                /** @description of its diary */
                                entries: number;
                                lastEntry: {
                                    number: number;
                                    text: string;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /** @description surname and star */
                                    by: string;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                            };
                            /** @description units of this buyer */
                            weight: number;
                            /** @description units in all */
                            shares: number;
                            buyer: {
                                /** @enum {string} */
                                kind: "employee" | "home" | "canteen" | "coop";
                                name: string;
                                mine: boolean;
                            };
                            /** @enum {string} */
                            depositKind: "deposit" | "prepayment";
                            depositFen: number;
                            /** @description in all; known once weighed */
                            dueFen: number | null;
                            /** @description still to be paid */
                            balanceFen: number | null;
                            /** @description net of refunds */
                            paidFen: number;
                            payment: {
                                /** @description pay it at the payments’ page */
                                id: string;
                                /** @enum {string} */
                                part: "deposit" | "balance" | "whole";
                                fen: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                until: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            coolingOffUntil: string | null;
                            /** @description what comes next; null when nothing does */
                            next: {
                                /** @enum {string} */
                                what: "pay" | "fill" | "cooling_off_ends" | "grow" | "weigh" | "prepare" | "collect";
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string | null;
                            } | null;
                            pickUp: string;
                            /** @description to be shown as QR when it is collected */
                            code: string | null;
                            donatedTo: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            collectedAt: string | null;
                            reason: string | null;
                            /** @description frozen when it was paid for */
                            terms: {
                                /** @enum {string} */
                                form: "agreed";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description fen per jin of 500 g */
                                fenPerJin: number;
                            } | {
                                /** @enum {string} */
                                form: "market";
                                /** @description grams */
                                expectedGrams: number;
                                /** @description below this the pool compensates */
                                guaranteedGrams: number;
                                /** @description of the price, for what is short of the guarantee */
                                compensationPercent: number;
                                /** @description up to 20 a 定金, above it a prepayment */
                                depositPercent: number;
                                services: {
                                    name: string;
                                    /** @description integer fen */
                                    fen: number;
                                }[];
                                collectiveFenPerJin: number;
                                /** @description per cent */
                                poolPercent: number;
                                /** @description paid to the farmer for the young */
                                advanceFen: number;
                                /** @description key of a market series */
                                series: string;
                                /** @description how many before the weighing */
                                prints: number;
                                premiumPercent: number;
                                /** @description fen per jin of 500 g */
                                floorFenPerJin: number;
                                /** @description fen per jin of 500 g */
                                capFenPerJin: number;
                                /** @description per cent */
                                poolTopUpPercent: number;
                            };
                            may: ("pay" | "cancel" | "donate")[];
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
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
    "/places/{place}/adoption/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a share over: the code that its buyer shows
         * @description Who may: clerk, steward, canteen.
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
                        /** @description "QA1:…" */
                        code: string;
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
                            title: string;
                            unit: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                            };
                            weight: number;
                            shares: number;
                            buyer: {
                                /** @enum {string} */
                                kind: "employee" | "home" | "canteen" | "coop";
                                name: string;
                            };
                            pickUp: string;
                            /** @enum {string} */
                            state: "reserved" | "cooling_off" | "confirmed" | "balance_due" | "paid" | "ready" | "collected" | "donated" | "closed" | "cancelled" | "refunded" | "defaulted";
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
    "/places/{place}/adoption/shares/{share}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The co-op takes over a share that nobody else wants
         * @description Who may: clerk.
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
                    share: string;
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
    "/places/{place}/adoption/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The village's units, with what to do next
         * @description Who may: clerk, approver, supervisor, administrator, settlement clerk, settlement_approver, finance_viewer.
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
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                                /** @description 24 hex digits */
                                offer: string;
                                title: string;
                                /** @enum {string} */
                                kind: "animal" | "tree" | "plot";
                                species: string;
                                unitName: string;
                                picture: string;
                                farm: {
                                    /** @description 24 hex digits */
                                    household: string;
                                    group: string;
                                    masked: string;
                                    village: string;
                                };
                                /** @description a calendar day in the village, "2026-11-16" */
                                readyOn: string;
                                daysToGo: number;
                                grams: number | null;
                                entries: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                lastEntryAt: string | null;
                                shares: number;
                                taken: number;
                                /** @description shares whose balance is not paid */
                                balancesDue: number;
                                may: ("young_bought" | "growing" | "sick" | "ready" | "slaughtered" | "harvested" | "packed" | "delivered" | "dead" | "condemned" | "write_diary" | "identify" | "weigh" | "confirm_weighing" | "correct_weighing" | "substitute" | "refund" | "settle")[];
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
    "/places/{place}/my/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The farmer's own units, with what to do next
         * @description Who may: farmer.
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
                                /** @enum {string} */
                                state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                tag: string | null;
                                /** @description the last four */
                                shortTag: string | null;
                                name: string;
                                /** @description 24 hex digits */
                                offer: string;
                                title: string;
                                /** @enum {string} */
                                kind: "animal" | "tree" | "plot";
                                species: string;
                                unitName: string;
                                picture: string;
                                farm: {
                                    /** @description 24 hex digits */
                                    household: string;
                                    group: string;
                                    masked: string;
                                    village: string;
                                };
                                /** @description a calendar day in the village, "2026-11-16" */
                                readyOn: string;
                                daysToGo: number;
                                grams: number | null;
                                entries: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                lastEntryAt: string | null;
                                shares: number;
                                taken: number;
                                /** @description shares whose balance is not paid */
                                balancesDue: number;
                                may: ("young_bought" | "growing" | "sick" | "ready" | "slaughtered" | "harvested" | "packed" | "delivered" | "dead" | "condemned" | "write_diary" | "identify" | "weigh" | "confirm_weighing" | "correct_weighing" | "substitute" | "refund" | "settle")[];
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
    "/places/{place}/adoption/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit with its diary and growth; of a farmer, their own
         * @description Who may: employee, steward, canteen, welfare officer, clerk, approver, supervisor, administrator, settlement_clerk, settlement_approver, finance_viewer, farmer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    unit: string;
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
                            state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                            tag: string | null;
                            /** @description the last four */
                            shortTag: string | null;
                            name: string;
                            /** @description 24 hex digits */
                            offer: string;
                            title: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            readyOn: string;
                            daysToGo: number;
                            weighedAt: string;
                            delivery: string;
                            /** @description as last weighed */
                            grams: number | null;
                            expectedGrams: number;
                            growth: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string;
                                grams: number;
                            }[];
                            /** @description of its diary */
                            entries: number;
                            /** @description the newest; older ones by the diary’s own route */
                            diary: {
                                /** @description 24 hex digits */
                                id: string;
                                number: number;
                                text: string;
                                photos: string[];
                                grams: number | null;
                                /** @description surname and star */
                                by: string;
                                byFarmer: boolean;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            }[];
                            /** @description the locked one */
                            weighing: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "void" | "locked" | "replaced";
                                first: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                };
                                second: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                                /** @description the mean, once locked */
                                grams: number | null;
                                reason: string | null;
                            } | null;
                            openWeighing: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "void" | "locked" | "replaced";
                                first: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                };
                                second: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                                /** @description the mean, once locked */
                                grams: number | null;
                                reason: string | null;
                            } | null;
                            price: {
                                /** @description 24 hex digits */
                                unit: string;
                                /** @enum {string} */
                                form: "agreed" | "market";
                                grams: number;
                                fenPerJin: number;
                                marketFenPerJin: number | null;
                                series: string | null;
                                premiumPercent: number | null;
                                floorFenPerJin: number | null;
                                capFenPerJin: number | null;
                                prints: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    day: string;
                                    fen: number;
                                    /** @enum {string} */
                                    per: "kg" | "jin";
                                }[];
                                /** @description of the prints, in fen per kg */
                                printsSumFen: number;
                                /** @description the farmer’s goods amount */
                                goodsFen: number;
                                servicesFen: number;
                                compensationFen: number;
                                topUpFen: number;
                                /** @description what of the top-up the pool paid */
                                poolTopUpFen: number;
                                /** @description what all buyers pay */
                                wholeFen: number;
                                advanceFen: number;
                                payoutFen: number;
                                /** @description where the money goes; adds up to whole, compensation and top-up */
                                goesTo: {
                                    /** @description the advance for the young is in it */
                                    farmerFen: number;
                                    /** @description integer fen */
                                    poolFen: number;
                                    /** @description integer fen */
                                    servicesFen: number;
                                    /** @description integer fen */
                                    collectiveFen: number;
                                };
                            } | null;
                            /** @description 24 hex digits */
                            substitutes: string | null;
                            /** @description 24 hex digits */
                            substitutedBy: string | null;
                            history: {
                                /** @enum {string} */
                                to: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                note: string;
                            }[];
                            /** @description what whoever reads this may do now */
                            may: ("young_bought" | "growing" | "sick" | "ready" | "slaughtered" | "harvested" | "packed" | "delivered" | "dead" | "condemned" | "write_diary" | "identify" | "weigh" | "confirm_weighing" | "correct_weighing" | "substitute" | "refund" | "settle")[];
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
    "/places/{place}/adoption/units/{unit}/diary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its diary, newest first
         * @description Who may: employee, steward, canteen, welfare officer, clerk, approver, supervisor, administrator, settlement_clerk, settlement_approver, finance_viewer, farmer.
         */
        get: {
            parameters: {
                query?: {
                    /** @description number of an entry */
                    before?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    unit: string;
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
                                number: number;
                                text: string;
                                photos: string[];
                                grams: number | null;
                                /** @description surname and star */
                                by: string;
                                byFarmer: boolean;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
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
        /**
         * Write into its diary
         * @description Who may: clerk, farmer.
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
                    unit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** @default [] */
                        photos?: string[];
                        /** @description grams */
                        grams?: number;
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
                            number: number;
                            text: string;
                            photos: string[];
                            grams: number | null;
                            /** @description surname and star */
                            by: string;
                            byFarmer: boolean;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
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
    "/places/{place}/adoption/units/{unit}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photograph of its diary or of the scale
         * @description Who may: employee, steward, canteen, welfare officer, clerk, approver, supervisor, administrator, settlement_clerk, settlement_approver, finance_viewer, farmer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    unit: string;
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
    "/places/{place}/adoption/units/{unit}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How its price came about: the prints used, and the sum
         * @description Who may: employee, steward, canteen, welfare officer, clerk, approver, supervisor, administrator, settlement_clerk, settlement_approver, finance_viewer, farmer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    unit: string;
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
                            unit: string;
                            /** @enum {string} */
                            form: "agreed" | "market";
                            grams: number;
                            fenPerJin: number;
                            marketFenPerJin: number | null;
                            series: string | null;
                            premiumPercent: number | null;
                            floorFenPerJin: number | null;
                            capFenPerJin: number | null;
                            prints: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string;
                                fen: number;
                                /** @enum {string} */
                                per: "kg" | "jin";
                            }[];
                            /** @description of the prints, in fen per kg */
                            printsSumFen: number;
                            /** @description the farmer’s goods amount */
                            goodsFen: number;
                            servicesFen: number;
                            compensationFen: number;
                            topUpFen: number;
                            /** @description what of the top-up the pool paid */
                            poolTopUpFen: number;
                            /** @description what all buyers pay */
                            wholeFen: number;
                            advanceFen: number;
                            payoutFen: number;
                            /** @description where the money goes; adds up to whole, compensation and top-up */
                            goesTo: {
                                /** @description the advance for the young is in it */
                                farmerFen: number;
                                /** @description integer fen */
                                poolFen: number;
                                /** @description integer fen */
                                servicesFen: number;
                                /** @description integer fen */
                                collectiveFen: number;
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
    "/places/{place}/adoption/units/{unit}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is bought, grows, is sick, ready, slaughtered, packed …
         * @description Who may: clerk, farmer.
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
                    unit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        to: "young_bought" | "growing" | "sick" | "ready" | "slaughtered" | "harvested" | "packed" | "delivered" | "dead" | "condemned";
                        /** @default  */
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
                            state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                            tag: string | null;
                            /** @description the last four */
                            shortTag: string | null;
                            name: string;
                            /** @description 24 hex digits */
                            offer: string;
                            title: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            readyOn: string;
                            daysToGo: number;
                            weighedAt: string;
                            delivery: string;
                            /** @description as last weighed */
                            grams: number | null;
                            expectedGrams: number;
                            growth: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string;
                                grams: number;
                            }[];
                            /** @description of its diary */
                            entries: number;
                            /** @description the newest; older ones by the diary’s own route */
                            diary: {
                                /** @description 24 hex digits */
                                id: string;
                                number: number;
                                text: string;
                                photos: string[];
                                grams: number | null;
                                /** @description surname and star */
                                by: string;
                                byFarmer: boolean;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            }[];
                            /** @description the locked one */
                            weighing: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "void" | "locked" | "replaced";
                                first: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                };
                                second: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                                /** @description the mean, once locked */
                                grams: number | null;
                                reason: string | null;
                            } | null;
                            openWeighing: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "void" | "locked" | "replaced";
                                first: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                };
                                second: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                                /** @description the mean, once locked */
                                grams: number | null;
                                reason: string | null;
                            } | null;
                            price: {
                                /** @description 24 hex digits */
                                unit: string;
                                /** @enum {string} */
                                form: "agreed" | "market";
                                grams: number;
                                fenPerJin: number;
                                marketFenPerJin: number | null;
                                series: string | null;
                                premiumPercent: number | null;
                                floorFenPerJin: number | null;
                                capFenPerJin: number | null;
                                prints: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    day: string;
                                    fen: number;
                                    /** @enum {string} */
                                    per: "kg" | "jin";
                                }[];
                                /** @description of the prints, in fen per kg */
                                printsSumFen: number;
                                /** @description the farmer’s goods amount */
                                goodsFen: number;
                                servicesFen: number;
                                compensationFen: number;
                                topUpFen: number;
                                /** @description what of the top-up the pool paid */
                                poolTopUpFen: number;
                                /** @description what all buyers pay */
                                wholeFen: number;
                                advanceFen: number;
                                payoutFen: number;
                                /** @description where the money goes; adds up to whole, compensation and top-up */
                                goesTo: {
                                    /** @description the advance for the young is in it */
                                    farmerFen: number;
                                    /** @description integer fen */
                                    poolFen: number;
                                    /** @description integer fen */
                                    servicesFen: number;
                                    /** @description integer fen */
                                    collectiveFen: number;
                                };
                            } | null;
                            /** @description 24 hex digits */
                            substitutes: string | null;
                            /** @description 24 hex digits */
                            substitutedBy: string | null;
                            history: {
                                /** @enum {string} */
                                to: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                note: string;
                            }[];
                            /** @description what whoever reads this may do now */
                            may: ("young_bought" | "growing" | "sick" | "ready" | "slaughtered" | "harvested" | "packed" | "delivered" | "dead" | "condemned" | "write_diary" | "identify" | "weigh" | "confirm_weighing" | "correct_weighing" | "substitute" | "refund" | "settle")[];
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
    "/places/{place}/adoption/units/{unit}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Its ear tag or mark, and its name
         * @description Who may: clerk, farmer.
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
                    unit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 15 digits of the ear tag for livestock; else what the village marked it with */
                        tag?: string;
                        name?: string;
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
                            state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                            tag: string | null;
                            /** @description the last four */
                            shortTag: string | null;
                            name: string;
                            /** @description 24 hex digits */
                            offer: string;
                            title: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            readyOn: string;
                            daysToGo: number;
                            weighedAt: string;
                            delivery: string;
                            /** @description as last weighed */
                            grams: number | null;
                            expectedGrams: number;
                            growth: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string;
                                grams: number;
                            }[];
                            /** @description of its diary */
                            entries: number;
                            /** @description the newest; older ones by the diary’s own route */
                            diary: {
                                /** @description 24 hex digits */
                                id: string;
                                number: number;
                                text: string;
                                photos: string[];
                                grams: number | null;
                                /** @description surname and star */
                                by: string;
                                byFarmer: boolean;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            }[];
                            /** @description the locked one */
                            weighing: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "void" | "locked" | "replaced";
                                first: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                };
                                second: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                                /** @description the mean, once locked */
                                grams: number | null;
                                reason: string | null;
                            } | null;
                            openWeighing: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "void" | "locked" | "replaced";
                                first: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                };
                                second: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                                /** @description the mean, once locked */
                                grams: number | null;
                                reason: string | null;
                            } | null;
                            price: {
                                /** @description 24 hex digits */
                                unit: string;
                                /** @enum {string} */
                                form: "agreed" | "market";
                                grams: number;
                                fenPerJin: number;
                                marketFenPerJin: number | null;
                                series: string | null;
                                premiumPercent: number | null;
                                floorFenPerJin: number | null;
                                capFenPerJin: number | null;
                                prints: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    day: string;
                                    fen: number;
                                    /** @enum {string} */
                                    per: "kg" | "jin";
                                }[];
                                /** @description of the prints, in fen per kg */
                                printsSumFen: number;
                                /** @description the farmer’s goods amount */
                                goodsFen: number;
                                servicesFen: number;
                                compensationFen: number;
                                topUpFen: number;
                                /** @description what of the top-up the pool paid */
                                poolTopUpFen: number;
                                /** @description what all buyers pay */
                                wholeFen: number;
                                advanceFen: number;
                                payoutFen: number;
                                /** @description where the money goes; adds up to whole, compensation and top-up */
                                goesTo: {
                                    /** @description the advance for the young is in it */
                                    farmerFen: number;
                                    /** @description integer fen */
                                    poolFen: number;
                                    /** @description integer fen */
                                    servicesFen: number;
                                    /** @description integer fen */
                                    collectiveFen: number;
                                };
                            } | null;
                            /** @description 24 hex digits */
                            substitutes: string | null;
                            /** @description 24 hex digits */
                            substitutedBy: string | null;
                            history: {
                                /** @enum {string} */
                                to: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                note: string;
                            }[];
                            /** @description what whoever reads this may do now */
                            may: ("young_bought" | "growing" | "sick" | "ready" | "slaughtered" | "harvested" | "packed" | "delivered" | "dead" | "condemned" | "write_diary" | "identify" | "weigh" | "confirm_weighing" | "correct_weighing" | "substitute" | "refund" | "settle")[];
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
    "/places/{place}/adoption/units/{unit}/weighings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Weigh: the first of two reads the scale
         * @description Who may: clerk, farmer, supervisor, approver.
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
                    unit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description grams */
                        grams: number;
                        /** @description 24 hex digits */
                        photo: string;
                        /** @description needed when a locked weighing is corrected */
                        reason?: string;
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
                            state: "open" | "void" | "locked" | "replaced";
                            first: {
                                by: string;
                                mine: boolean;
                                /** @description of others: told once both have read */
                                grams: number | null;
                                /** @description 24 hex digits */
                                photo: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            };
                            second: {
                                by: string;
                                mine: boolean;
                                /** @description of others: told once both have read */
                                grams: number | null;
                                /** @description 24 hex digits */
                                photo: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            /** @description the mean, once locked */
                            grams: number | null;
                            reason: string | null;
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
    "/places/{place}/adoption/units/{unit}/weighings/{weighing}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Weigh: the second reads it too; above 1 % apart both are void
         * @description Who may: clerk, farmer, supervisor, approver.
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
                    unit: string;
                    /** @description 24 hex digits */
                    weighing: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description grams */
                        grams: number;
                        /** @description 24 hex digits */
                        photo?: string;
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
                            state: "open" | "void" | "locked" | "replaced";
                            first: {
                                by: string;
                                mine: boolean;
                                /** @description of others: told once both have read */
                                grams: number | null;
                                /** @description 24 hex digits */
                                photo: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            };
                            second: {
                                by: string;
                                mine: boolean;
                                /** @description of others: told once both have read */
                                grams: number | null;
                                /** @description 24 hex digits */
                                photo: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            } | null;
                            /** @description the mean, once locked */
                            grams: number | null;
                            reason: string | null;
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
    "/places/{place}/adoption/units/{unit}/substitute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another takes the place of one that was lost; the shares move along
         * @description Who may: clerk.
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
                    unit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 24 hex digits */
                        household: string;
                        tag: string;
                        /** @default  */
                        name?: string;
                        /** @description paid to the farmer for the young */
                        advanceFen: number;
                        /** @description also why it is another household, if it is */
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
                            state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                            tag: string | null;
                            /** @description the last four */
                            shortTag: string | null;
                            name: string;
                            /** @description 24 hex digits */
                            offer: string;
                            title: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            readyOn: string;
                            daysToGo: number;
                            weighedAt: string;
                            delivery: string;
                            /** @description as last weighed */
                            grams: number | null;
                            expectedGrams: number;
                            growth: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string;
                                grams: number;
                            }[];
                            /** @description of its diary */
                            entries: number;
                            /** @description the newest; older ones by the diary’s own route */
                            diary: {
                                /** @description 24 hex digits */
                                id: string;
                                number: number;
                                text: string;
                                photos: string[];
                                grams: number | null;
                                /** @description surname and star */
                                by: string;
                                byFarmer: boolean;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            }[];
                            /** @description the locked one */
                            weighing: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "void" | "locked" | "replaced";
                                first: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                };
                                second: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                                /** @description the mean, once locked */
                                grams: number | null;
                                reason: string | null;
                            } | null;
                            openWeighing: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "void" | "locked" | "replaced";
                                first: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                };
                                second: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                                /** @description the mean, once locked */
                                grams: number | null;
                                reason: string | null;
                            } | null;
                            price: {
                                /** @description 24 hex digits */
                                unit: string;
                                /** @enum {string} */
                                form: "agreed" | "market";
                                grams: number;
                                fenPerJin: number;
                                marketFenPerJin: number | null;
                                series: string | null;
                                premiumPercent: number | null;
                                floorFenPerJin: number | null;
                                capFenPerJin: number | null;
                                prints: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    day: string;
                                    fen: number;
                                    /** @enum {string} */
                                    per: "kg" | "jin";
                                }[];
                                /** @description of the prints, in fen per kg */
                                printsSumFen: number;
                                /** @description the farmer’s goods amount */
                                goodsFen: number;
                                servicesFen: number;
                                compensationFen: number;
                                topUpFen: number;
                                /** @description what of the top-up the pool paid */
                                poolTopUpFen: number;
                                /** @description what all buyers pay */
                                wholeFen: number;
                                advanceFen: number;
                                payoutFen: number;
                                /** @description where the money goes; adds up to whole, compensation and top-up */
                                goesTo: {
                                    /** @description the advance for the young is in it */
                                    farmerFen: number;
                                    /** @description integer fen */
                                    poolFen: number;
                                    /** @description integer fen */
                                    servicesFen: number;
                                    /** @description integer fen */
                                    collectiveFen: number;
                                };
                            } | null;
                            /** @description 24 hex digits */
                            substitutes: string | null;
                            /** @description 24 hex digits */
                            substitutedBy: string | null;
                            history: {
                                /** @enum {string} */
                                to: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                note: string;
                            }[];
                            /** @description what whoever reads this may do now */
                            may: ("young_bought" | "growing" | "sick" | "ready" | "slaughtered" | "harvested" | "packed" | "delivered" | "dead" | "condemned" | "write_diary" | "identify" | "weigh" | "confirm_weighing" | "correct_weighing" | "substitute" | "refund" | "settle")[];
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
    "/places/{place}/adoption/units/{unit}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One was lost and nothing takes its place: everyone is refunded
         * @description Who may: clerk.
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
                    unit: string;
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
    "/places/{place}/adoption/units/{unit}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a delivered unit whose balances are all paid
         * @description Who may: clerk.
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
                    unit: string;
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
                            state: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                            tag: string | null;
                            /** @description the last four */
                            shortTag: string | null;
                            name: string;
                            /** @description 24 hex digits */
                            offer: string;
                            title: string;
                            /** @enum {string} */
                            kind: "animal" | "tree" | "plot";
                            species: string;
                            unitName: string;
                            picture: string;
                            farm: {
                                /** @description 24 hex digits */
                                household: string;
                                group: string;
                                masked: string;
                                village: string;
                            };
                            /** @description a calendar day in the village, "2026-11-16" */
                            readyOn: string;
                            daysToGo: number;
                            weighedAt: string;
                            delivery: string;
                            /** @description as last weighed */
                            grams: number | null;
                            expectedGrams: number;
                            growth: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string;
                                grams: number;
                            }[];
                            /** @description of its diary */
                            entries: number;
                            /** @description the newest; older ones by the diary’s own route */
                            diary: {
                                /** @description 24 hex digits */
                                id: string;
                                number: number;
                                text: string;
                                photos: string[];
                                grams: number | null;
                                /** @description surname and star */
                                by: string;
                                byFarmer: boolean;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                            }[];
                            /** @description the locked one */
                            weighing: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "void" | "locked" | "replaced";
                                first: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                };
                                second: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                                /** @description the mean, once locked */
                                grams: number | null;
                                reason: string | null;
                            } | null;
                            openWeighing: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "void" | "locked" | "replaced";
                                first: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                };
                                second: {
                                    by: string;
                                    mine: boolean;
                                    /** @description of others: told once both have read */
                                    grams: number | null;
                                    /** @description 24 hex digits */
                                    photo: string | null;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                } | null;
                                /** @description the mean, once locked */
                                grams: number | null;
                                reason: string | null;
                            } | null;
                            price: {
                                /** @description 24 hex digits */
                                unit: string;
                                /** @enum {string} */
                                form: "agreed" | "market";
                                grams: number;
                                fenPerJin: number;
                                marketFenPerJin: number | null;
                                series: string | null;
                                premiumPercent: number | null;
                                floorFenPerJin: number | null;
                                capFenPerJin: number | null;
                                prints: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    day: string;
                                    fen: number;
                                    /** @enum {string} */
                                    per: "kg" | "jin";
                                }[];
                                /** @description of the prints, in fen per kg */
                                printsSumFen: number;
                                /** @description the farmer’s goods amount */
                                goodsFen: number;
                                servicesFen: number;
                                compensationFen: number;
                                topUpFen: number;
                                /** @description what of the top-up the pool paid */
                                poolTopUpFen: number;
                                /** @description what all buyers pay */
                                wholeFen: number;
                                advanceFen: number;
                                payoutFen: number;
                                /** @description where the money goes; adds up to whole, compensation and top-up */
                                goesTo: {
                                    /** @description the advance for the young is in it */
                                    farmerFen: number;
                                    /** @description integer fen */
                                    poolFen: number;
                                    /** @description integer fen */
                                    servicesFen: number;
                                    /** @description integer fen */
                                    collectiveFen: number;
                                };
                            } | null;
                            /** @description 24 hex digits */
                            substitutes: string | null;
                            /** @description 24 hex digits */
                            substitutedBy: string | null;
                            history: {
                                /** @enum {string} */
                                to: "planned" | "young_bought" | "growing" | "sick" | "ready" | "weighed" | "slaughtered" | "harvested" | "packed" | "delivered" | "settled" | "dead" | "condemned" | "called_off";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                note: string;
                            }[];
                            /** @description what whoever reads this may do now */
                            may: ("young_bought" | "growing" | "sick" | "ready" | "slaughtered" | "harvested" | "packed" | "delivered" | "dead" | "condemned" | "write_diary" | "identify" | "weigh" | "confirm_weighing" | "correct_weighing" | "substitute" | "refund" | "settle")[];
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
    "/places/{place}/market/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Market series that are kept here or above
         * @description Who may: clerk, approver, supervisor, administrator, settlement clerk, settlement_approver, finance_viewer.
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
                                series: string;
                                product: string;
                                region: string;
                                prints: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                lastDay: string;
                                lastFen: number;
                                /** @enum {string} */
                                lastPer: "kg" | "jin";
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
    "/places/{place}/market/prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prints of a series, newest first, with what was corrected
         * @description Who may: clerk, approver, supervisor, administrator, settlement clerk, settlement_approver, finance_viewer.
         */
        get: {
            parameters: {
                query: {
                    /** @description key of a market series */
                    series: string;
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
                                series: string;
                                product: string;
                                region: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                day: string;
                                fen: number;
                                /** @enum {string} */
                                per: "kg" | "jin";
                                version: number;
                                current: boolean;
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
        /**
         * Enter a print; a second one for a day corrects it, with the reason
         * @description Who may: clerk, settlement clerk.
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
                        /** @description key of a market series */
                        series: string;
                        product: string;
                        region: string;
                        /** @description a calendar day in the village, "2026-11-16" */
                        day: string;
                        /** @description fen per kg or per jin */
                        fen: number;
                        /** @enum {string} */
                        per: "kg" | "jin";
                        /** @description needed when the day has a print already */
                        reason?: string;
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
                            series: string;
                            product: string;
                            region: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            day: string;
                            fen: number;
                            /** @enum {string} */
                            per: "kg" | "jin";
                            version: number;
                            current: boolean;
                            reason: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
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
    "/places/{place}/market/prints/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take prints from a CSV file: all of it or nothing
         * @description Who may: clerk, settlement clerk.
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
                    "text/csv": string;
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
                            /** @description rows that say what is known already */
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
    "/places/{place}/my/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The household's own statements, and what is in none yet
         * @description Who may: farmer.
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
                                /** @description the payee's first, second, … statement */
                                number: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                upTo: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                madeAt: string;
                                /** @description what is paid: the sum of the lines */
                                totalFen: number;
                                lineCount: number;
                                /** @enum {string} */
                                state: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                confirmedAt: string | null;
                                /** @enum {string|null} */
                                confirmedHow: "farmer" | "paper" | "none" | null;
                                /** @description days from the nod until the money is there */
                                payDays: number;
                                /** @description from the nod on */
                                payBy: string | null;
                                /** @description until payBy; below zero when late */
                                daysLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                paidAt: string | null;
                                /** @description why the bank did not pay */
                                problem: string | null;
                                account: {
                                    bank: string;
                                    lastFour: string;
                                } | null;
                                /** @description the co-op or collective that settles */
                                seller: string;
                                /** @description surname and star of the household */
                                masked: string;
                                /** @description whom to ring */
                                phone: string | null;
                            }[];
                            /** @description not yet in a statement */
                            accruedFen: number;
                            accrued: {
                                /** @description goods, advance, pool, village, services, correction, … */
                                why: string;
                                /** @description in plain words, as it was written when it was booked */
                                what: string;
                                /** @description signed fen */
                                fen: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                subject: {
                                    kind: string;
                                    /** @description 24 hex digits */
                                    id: string;
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
    "/places/{place}/my/statements/{statement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them, line by line
         * @description Who may: farmer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    statement: string;
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
                            /** @description the payee's first, second, … statement */
                            number: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            upTo: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            madeAt: string;
                            /** @description what is paid: the sum of the lines */
                            totalFen: number;
                            lineCount: number;
                            /** @enum {string} */
                            state: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            confirmedAt: string | null;
                            /** @enum {string|null} */
                            confirmedHow: "farmer" | "paper" | "none" | null;
                            /** @description days from the nod until the money is there */
                            payDays: number;
                            /** @description from the nod on */
                            payBy: string | null;
                            /** @description until payBy; below zero when late */
                            daysLeft: number | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            paidAt: string | null;
                            /** @description why the bank did not pay */
                            problem: string | null;
                            account: {
                                bank: string;
                                lastFour: string;
                            } | null;
                            /** @description the co-op or collective that settles */
                            seller: string;
                            /** @description surname and star of the household */
                            masked: string;
                            /** @description whom to ring */
                            phone: string | null;
                            lines: {
                                /** @description goods, advance, pool, village, services, correction, … */
                                why: string;
                                /** @description in plain words, as it was written when it was booked */
                                what: string;
                                /** @description signed fen */
                                fen: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                subject: {
                                    kind: string;
                                    /** @description 24 hex digits */
                                    id: string;
                                };
                            }[];
                            disputes: {
                                text: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                answer: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                answeredAt: string | null;
                            }[];
                            bankReference: string | null;
                            hasReceipt: boolean;
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
    "/places/{place}/my/statements/{statement}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is right: pay it
         * @description Who may: farmer.
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
                    statement: string;
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
                            state: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
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
    "/places/{place}/my/statements/{statement}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something is wrong with it
         * @description Who may: farmer.
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
                    statement: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
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
                            state: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
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
    "/places/{place}/my/statements/{statement}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bank's receipt
         * @description Who may: farmer.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    statement: string;
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
                        "application/pdf": string;
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
    "/places/{place}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for whom, and what the accounts hold
         * @description Who may: settlement clerk, settlement_approver, clerk, finance_viewer, supervisor, administrator.
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
                            states: {
                                /** @enum {string} */
                                state: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
                                count: number;
                                /** @description signed fen */
                                fen: number;
                            }[];
                            accrued: {
                                payees: number;
                                /** @description signed fen */
                                fen: number;
                            };
                            accounts: {
                                /** @description signed fen */
                                farmersFen: number;
                                /** @description signed fen */
                                villageFen: number;
                                /** @description signed fen */
                                servicesFen: number;
                                /** @description signed fen */
                                poolFen: number;
                                /** @description signed fen */
                                coopFen: number;
                                /** @description in batches that the bank has not answered */
                                onTheWayFen: number;
                            };
                            /** @description payees with money and no bank account */
                            withoutBankAccount: number;
                            /** @description bank accounts that wait for a second person */
                            changesWaiting: number;
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
    "/places/{place}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statements, newest first
         * @description Who may: settlement clerk, settlement_approver, clerk, finance_viewer, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: {
                    state?: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
                    kind?: "household" | "village" | "services";
                    /** @description 24 hex digits */
                    household?: string;
                    /** @description 24 hex digits */
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
                                /** @description the payee's first, second, … statement */
                                number: number;
                                /** @description a calendar day in the village, "2026-11-16" */
                                upTo: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                madeAt: string;
                                /** @description what is paid: the sum of the lines */
                                totalFen: number;
                                lineCount: number;
                                /** @enum {string} */
                                state: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                confirmedAt: string | null;
                                /** @enum {string|null} */
                                confirmedHow: "farmer" | "paper" | "none" | null;
                                /** @description days from the nod until the money is there */
                                payDays: number;
                                /** @description from the nod on */
                                payBy: string | null;
                                /** @description until payBy; below zero when late */
                                daysLeft: number | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                paidAt: string | null;
                                /** @description why the bank did not pay */
                                problem: string | null;
                                account: {
                                    bank: string;
                                    lastFour: string;
                                } | null;
                                payee: {
                                    /** @enum {string} */
                                    kind: "household" | "village" | "services";
                                    household: {
                                        /** @description 24 hex digits */
                                        id: string;
                                        code: string;
                                        group: string;
                                        headName: string;
                                        masked: string;
                                    } | null;
                                };
                                accountChanging: boolean;
                                /** @description of two */
                                approvals: number;
                                /** @description code of why you may not approve it now */
                                whyNotApprove: string | null;
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
        /**
         * Make statements of all that is in none yet, up to the end of a day
         * @description Who may: settlement clerk.
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
                        upTo: string;
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
                            made: number;
                            fen: number;
                            /** @description payees whose sum is not above zero: they wait */
                            carriedOver: number;
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
    "/places/{place}/statements/{statement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One statement with its lines, its words and its hands
         * @description Who may: settlement clerk, settlement_approver, clerk, finance_viewer, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    statement: string;
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
                            /** @description the payee's first, second, … statement */
                            number: number;
                            /** @description a calendar day in the village, "2026-11-16" */
                            upTo: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            madeAt: string;
                            /** @description what is paid: the sum of the lines */
                            totalFen: number;
                            lineCount: number;
                            /** @enum {string} */
                            state: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            confirmedAt: string | null;
                            /** @enum {string|null} */
                            confirmedHow: "farmer" | "paper" | "none" | null;
                            /** @description days from the nod until the money is there */
                            payDays: number;
                            /** @description from the nod on */
                            payBy: string | null;
                            /** @description until payBy; below zero when late */
                            daysLeft: number | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            paidAt: string | null;
                            /** @description why the bank did not pay */
                            problem: string | null;
                            account: {
                                bank: string;
                                lastFour: string;
                            } | null;
                            payee: {
                                /** @enum {string} */
                                kind: "household" | "village" | "services";
                                household: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    code: string;
                                    group: string;
                                    headName: string;
                                    masked: string;
                                } | null;
                            };
                            accountChanging: boolean;
                            /** @description of two */
                            approvals: number;
                            /** @description code of why you may not approve it now */
                            whyNotApprove: string | null;
                            lines: {
                                /** @description goods, advance, pool, village, services, correction, … */
                                why: string;
                                /** @description in plain words, as it was written when it was booked */
                                what: string;
                                /** @description signed fen */
                                fen: number;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                subject: {
                                    kind: string;
                                    /** @description 24 hex digits */
                                    id: string;
                                };
                            }[];
                            disputes: {
                                text: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                answer: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                answeredAt: string | null;
                            }[];
                            corrections: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @description signed fen */
                                fen: number;
                                reason: string;
                                /** @enum {string} */
                                state: "proposed" | "approved" | "refused";
                                by: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                decidedBy: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                decidedAt: string | null;
                                whyNotDecide: string | null;
                            }[];
                            hasPaper: boolean;
                            steps: {
                                act: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                at: string;
                                /** @description name; null: the month’s job, or the bank */
                                by: string | null;
                                text: string | null;
                            }[];
                            payouts: {
                                code: string;
                                /** @description 24 hex digits */
                                batch: string;
                                state: string;
                                reason: string | null;
                                bankReference: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                answeredAt: string | null;
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
    "/places/{place}/statements/{statement}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed paper
         * @description Who may: settlement clerk, settlement_approver, clerk, finance_viewer, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    statement: string;
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
                        "application/pdf": string;
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
    "/places/{place}/statements/{statement}/confirm-on-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The farmer's nod, by the paper they signed
         * @description Who may: settlement clerk.
         */
        post: {
            parameters: {
                query: {
                    name: string;
                };
                header: {
                    "Idempotency-Key": string;
                };
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    statement: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/pdf": string;
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
                            /** @enum {string} */
                            state: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
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
    "/places/{place}/statements/{statement}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a dispute; the farmer is asked again
         * @description Who may: settlement clerk.
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
                    statement: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
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
                            state: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
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
    "/places/{place}/statements/{statement}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to put money right, out of the co-op’s own
         * @description Who may: settlement clerk.
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
                    statement: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description signed fen */
                        fen: number;
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
    "/places/{place}/corrections/{correction}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a correction happen, or not
         * @description Who may: settlement approver.
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
                    correction: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        approve: boolean;
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
                            state: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
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
    "/places/{place}/statements/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve statements; the second approval puts them in the queue
         * @description Who may: settlement approver.
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
                        statements: string[];
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
                                statement: string;
                                /** @description confirmed (one more is needed), approved, or why not */
                                outcome: string;
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
    "/places/{place}/statements/{statement}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a statement back with a reason; the farmer is asked again
         * @description Who may: settlement clerk, settlement_approver.
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
                    statement: string;
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
                            state: "statement" | "disputed" | "confirmed" | "approved" | "in_batch" | "sent" | "paid" | "failed" | "withdrawn";
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
    "/places/{place}/payees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is paid, what they have, and by which account
         * @description Who may: settlement clerk, settlement_approver, clerk, finance_viewer, supervisor, administrator.
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
                                payee: {
                                    /** @enum {string} */
                                    kind: "household" | "village" | "services";
                                    household: {
                                        /** @description 24 hex digits */
                                        id: string;
                                        code: string;
                                        group: string;
                                        headName: string;
                                        masked: string;
                                    } | null;
                                };
                                /** @description signed fen */
                                balanceFen: number;
                                account: {
                                    bank: string;
                                    lastFour: string;
                                    holder: string;
                                } | null;
                                /** @description waits for a second person; the old one holds */
                                change: {
                                    bank: string;
                                    lastFour: string;
                                    /** @description 24 hex digits */
                                    id: string;
                                    holder: string;
                                    by: string;
                                    /**
                                     * Format: date-time
                                     * @description an instant, UTC
                                     */
                                    at: string;
                                    whyNotApprove: string | null;
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{place}/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a payee's bank account; a change waits for a second person
         * @description Who may: settlement clerk.
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
                        /** @enum {string} */
                        kind: "household" | "village" | "services";
                        /** @description for kind household */
                        household?: string;
                        holder: string;
                        bank: string;
                        /** @description digits; spaces and hyphens are left out */
                        number: string;
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
                            state: "active" | "proposed" | "refused";
                            lastFour: string;
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
    "/places/{place}/bank-accounts/{account}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a change of a bank account hold, or not
         * @description Who may: settlement clerk, settlement_approver.
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
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        approve: boolean;
                        reason?: string;
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
                            state: "active" | "proposed" | "refused";
                            lastFour: string;
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
    "/places/{place}/payout-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Batches for the bank, newest first
         * @description Who may: settlement clerk, settlement_approver, clerk, finance_viewer, supervisor, administrator.
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
                                /** @description 批次号 */
                                code: string;
                                /** @enum {string} */
                                state: "made" | "released" | "answered" | "cancelled";
                                payouts: number;
                                fen: number;
                                paid: number;
                                failed: number;
                                waiting: number;
                                madeBy: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                madeAt: string;
                                releasedBy: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                releasedAt: string | null;
                                receipts: number;
                                whyNotRelease: string | null;
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
         * Make a batch of what is approved or came back
         * @description Who may: settlement clerk.
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
                        statements?: string[];
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
                            batch: {
                                /** @description 24 hex digits */
                                id: string;
                                /** @description 批次号 */
                                code: string;
                                /** @enum {string} */
                                state: "made" | "released" | "answered" | "cancelled";
                                payouts: number;
                                fen: number;
                                paid: number;
                                failed: number;
                                waiting: number;
                                madeBy: string;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                madeAt: string;
                                releasedBy: string | null;
                                /**
                                 * Format: date-time
                                 * @description an instant, UTC
                                 */
                                releasedAt: string | null;
                                receipts: number;
                                whyNotRelease: string | null;
                                lines: {
                                    /** @description 24 hex digits */
                                    id: string;
                                    position: number;
                                    /** @description 付款编号 */
                                    code: string;
                                    /** @description 24 hex digits */
                                    statement: string;
                                    payee: {
                                        /** @enum {string} */
                                        kind: "household" | "village" | "services";
                                        household: {
                                            /** @description 24 hex digits */
                                            id: string;
                                            code: string;
                                            group: string;
                                            headName: string;
                                            masked: string;
                                        } | null;
                                    };
                                    account: {
                                        bank: string;
                                        lastFour: string;
                                    };
                                    fen: number;
                                    /** @enum {string} */
                                    state: "made" | "paid" | "failed" | "cancelled";
                                    reason: string | null;
                                    bankReference: string | null;
                                    hasReceipt: boolean;
                                }[];
                                receiptIds: string[];
                            };
                            leftOut: {
                                /** @description 24 hex digits */
                                statement: string;
                                /** @enum {string} */
                                why: "bank_account_missing" | "bank_account_changing" | "money_short";
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
    "/places/{place}/payout-batches/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One batch, line by line
         * @description Who may: settlement clerk, settlement_approver, clerk, finance_viewer, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    batch: string;
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
                            /** @description 批次号 */
                            code: string;
                            /** @enum {string} */
                            state: "made" | "released" | "answered" | "cancelled";
                            payouts: number;
                            fen: number;
                            paid: number;
                            failed: number;
                            waiting: number;
                            madeBy: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            madeAt: string;
                            releasedBy: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            releasedAt: string | null;
                            receipts: number;
                            whyNotRelease: string | null;
                            lines: {
                                /** @description 24 hex digits */
                                id: string;
                                position: number;
                                /** @description 付款编号 */
                                code: string;
                                /** @description 24 hex digits */
                                statement: string;
                                payee: {
                                    /** @enum {string} */
                                    kind: "household" | "village" | "services";
                                    household: {
                                        /** @description 24 hex digits */
                                        id: string;
                                        code: string;
                                        group: string;
                                        headName: string;
                                        masked: string;
                                    } | null;
                                };
                                account: {
                                    bank: string;
                                    lastFour: string;
                                };
                                fen: number;
                                /** @enum {string} */
                                state: "made" | "paid" | "failed" | "cancelled";
                                reason: string | null;
                                bankReference: string | null;
                                hasReceipt: boolean;
                            }[];
                            receiptIds: string[];
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
    "/places/{place}/payout-batches/{batch}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second hand: the file may be fetched
         * @description Who may: settlement approver.
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
                            /** @description 批次号 */
                            code: string;
                            /** @enum {string} */
                            state: "made" | "released" | "answered" | "cancelled";
                            payouts: number;
                            fen: number;
                            paid: number;
                            failed: number;
                            waiting: number;
                            madeBy: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            madeAt: string;
                            releasedBy: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            releasedAt: string | null;
                            receipts: number;
                            whyNotRelease: string | null;
                            lines: {
                                /** @description 24 hex digits */
                                id: string;
                                position: number;
                                /** @description 付款编号 */
                                code: string;
                                /** @description 24 hex digits */
                                statement: string;
                                payee: {
                                    /** @enum {string} */
                                    kind: "household" | "village" | "services";
                                    household: {
                                        /** @description 24 hex digits */
                                        id: string;
                                        code: string;
                                        group: string;
                                        headName: string;
                                        masked: string;
                                    } | null;
                                };
                                account: {
                                    bank: string;
                                    lastFour: string;
                                };
                                fen: number;
                                /** @enum {string} */
                                state: "made" | "paid" | "failed" | "cancelled";
                                reason: string | null;
                                bankReference: string | null;
                                hasReceipt: boolean;
                            }[];
                            receiptIds: string[];
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
    "/places/{place}/payout-batches/{batch}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a batch that was not released; its statements wait again
         * @description Who may: settlement clerk, settlement_approver.
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
                            /** @description 批次号 */
                            code: string;
                            /** @enum {string} */
                            state: "made" | "released" | "answered" | "cancelled";
                            payouts: number;
                            fen: number;
                            paid: number;
                            failed: number;
                            waiting: number;
                            madeBy: string;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            madeAt: string;
                            releasedBy: string | null;
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            releasedAt: string | null;
                            receipts: number;
                            whyNotRelease: string | null;
                            lines: {
                                /** @description 24 hex digits */
                                id: string;
                                position: number;
                                /** @description 付款编号 */
                                code: string;
                                /** @description 24 hex digits */
                                statement: string;
                                payee: {
                                    /** @enum {string} */
                                    kind: "household" | "village" | "services";
                                    household: {
                                        /** @description 24 hex digits */
                                        id: string;
                                        code: string;
                                        group: string;
                                        headName: string;
                                        masked: string;
                                    } | null;
                                };
                                account: {
                                    bank: string;
                                    lastFour: string;
                                };
                                fen: number;
                                /** @enum {string} */
                                state: "made" | "paid" | "failed" | "cancelled";
                                reason: string | null;
                                bankReference: string | null;
                                hasReceipt: boolean;
                            }[];
                            receiptIds: string[];
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
    "/places/{place}/payout-batches/{batch}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bank's file, once two people have released it
         * @description Who may: settlement clerk, settlement_approver.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    batch: string;
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
                        "text/csv": string;
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
    "/places/{place}/payout-batches/{batch}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The bank's answer: all of the file or nothing
         * @description Who may: settlement clerk.
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
                    "text/csv": string;
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
                            paid: number;
                            failed: number;
                            /** @description lines that an earlier file had told */
                            knownBefore: number;
                            /** @description false: the file told nothing new */
                            changed: boolean;
                            /** @enum {string} */
                            state: "made" | "released" | "answered" | "cancelled";
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
    "/places/{place}/payout-batches/{batch}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the bank's receipt, of the batch or of one payout
         * @description Who may: settlement clerk, settlement_approver.
         */
        post: {
            parameters: {
                query: {
                    name: string;
                    /** @description 24 hex digits */
                    payout?: string;
                };
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
                    "application/pdf": string;
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
    "/places/{place}/payout-batches/{batch}/receipts/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A receipt
         * @description Who may: settlement clerk, settlement_approver, clerk, finance_viewer, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description a place's code */
                    place: string;
                    /** @description 24 hex digits */
                    batch: string;
                    /** @description 24 hex digits */
                    receipt: string;
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
                        "application/pdf": string;
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
    "/places/{place}/aid-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was accepted and paid: by month, channel, place, unit and home
         * @description Who may: settlement clerk, settlement_approver, clerk, finance_viewer, supervisor, administrator, welfare_officer, steward.
         */
        get: {
            parameters: {
                query?: {
                    /** @description a calendar day in the village, "2026-11-16" */
                    from?: string;
                    /** @description a calendar day in the village, "2026-11-16" */
                    to?: string;
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
                            place: {
                                code: string;
                                name: string;
                                kind: string;
                            };
                            /** @enum {string} */
                            side: "seller" | "buyer";
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            from: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            to: string;
                            /** @description accepted and paid, net of refunds, each once */
                            fen: number;
                            sales: number;
                            channels: {
                                /** @description signed fen */
                                canteen: number;
                                /** @description signed fen */
                                welfare: number;
                                /** @description signed fen */
                                employee: number;
                                /** @description signed fen */
                                helped: number;
                            };
                            lastYear: {
                                /** @description a calendar day in the village, "2026-11-16" */
                                from: string;
                                /** @description a calendar day in the village, "2026-11-16" */
                                to: string;
                                /** @description signed fen */
                                fen: number;
                                /** @description signed fen */
                                moreFen: number;
                            };
                            perHousehold: {
                                /** @description what the households got, over their number */
                                fen: number;
                                households: number;
                                /** @description signed fen */
                                allFen: number;
                            };
                            months: {
                                month: string;
                                /** @description signed fen */
                                fen: number;
                                channels: {
                                    /** @description signed fen */
                                    canteen: number;
                                    /** @description signed fen */
                                    welfare: number;
                                    /** @description signed fen */
                                    employee: number;
                                    /** @description signed fen */
                                    helped: number;
                                };
                            }[];
                            /** @description directly below the place; villages on the buyers’ side */
                            sellers: {
                                code: string;
                                name: string;
                                kind: string;
                                /** @description signed fen */
                                fen: number;
                                channels: {
                                    /** @description signed fen */
                                    canteen: number;
                                    /** @description signed fen */
                                    welfare: number;
                                    /** @description signed fen */
                                    employee: number;
                                    /** @description signed fen */
                                    helped: number;
                                };
                            }[];
                            /** @description unions */
                            units: {
                                code: string;
                                name: string;
                                kind: string;
                                /** @description signed fen */
                                fen: number;
                                channels: {
                                    /** @description signed fen */
                                    canteen: number;
                                    /** @description signed fen */
                                    welfare: number;
                                    /** @description signed fen */
                                    employee: number;
                                    /** @description signed fen */
                                    helped: number;
                                };
                            }[];
                            /** @description homes and canteens */
                            homes: {
                                code: string;
                                name: string;
                                kind: string;
                                /** @description signed fen */
                                fen: number;
                                channels: {
                                    /** @description signed fen */
                                    canteen: number;
                                    /** @description signed fen */
                                    welfare: number;
                                    /** @description signed fen */
                                    employee: number;
                                    /** @description signed fen */
                                    helped: number;
                                };
                                unit: string | null;
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
    "/places/{place}/aid-ledger/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a workbook, with each sale
         * @description Who may: settlement clerk, settlement_approver, clerk, finance_viewer, supervisor, administrator, welfare_officer, steward.
         */
        get: {
            parameters: {
                query?: {
                    /** @description a calendar day in the village, "2026-11-16" */
                    from?: string;
                    /** @description a calendar day in the village, "2026-11-16" */
                    to?: string;
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
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "/places/{place}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sold, points and what stands behind them, and where a hand is needed
         * @description Who may: settlement clerk, settlement_approver, clerk, finance_viewer, supervisor, administrator.
         */
        get: {
            parameters: {
                query?: {
                    /** @description a calendar day in the village, "2026-11-16" */
                    from?: string;
                    /** @description a calendar day in the village, "2026-11-16" */
                    to?: string;
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
                            place: {
                                code: string;
                                name: string;
                                kind: string;
                            };
                            /**
                             * Format: date-time
                             * @description an instant, UTC
                             */
                            at: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            from: string;
                            /** @description a calendar day in the village, "2026-11-16" */
                            to: string;
                            sold: {
                                /** @description signed fen */
                                fen: number;
                                channels: {
                                    /** @description signed fen */
                                    canteen: number;
                                    /** @description signed fen */
                                    welfare: number;
                                    /** @description signed fen */
                                    employee: number;
                                    /** @description signed fen */
                                    helped: number;
                                };
                                lastYear: {
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    from: string;
                                    /** @description a calendar day in the village, "2026-11-16" */
                                    to: string;
                                    /** @description signed fen */
                                    fen: number;
                                    /** @description signed fen */
                                    moreFen: number;
                                };
                            };
                            perHousehold: {
                                /** @description what the households got, over their number */
                                fen: number;
                                households: number;
                                /** @description signed fen */
                                allFen: number;
                            };
                            outstanding: {
                                /** @description hundredths of a point */
                                points: number;
                                villages: number;
                                households: number;
                            };
                            behind: {
                                /** @description fund and stock behind one whole point */
                                fenPerPoint: number | null;
                                liabilityFen: number;
                                coverFen: number;
                                fundFen: number;
                                stockFen: number;
                                /** @description cover less liability */
                                moreFen: number;
                                enough: boolean;
                            };
                            months: {
                                month: string;
                                /** @description signed fen */
                                fen: number;
                                channels: {
                                    /** @description signed fen */
                                    canteen: number;
                                    /** @description signed fen */
                                    welfare: number;
                                    /** @description signed fen */
                                    employee: number;
                                    /** @description signed fen */
                                    helped: number;
                                };
                            }[];
                            pointsByMonth: {
                                month: string;
                                /** @description outstanding at its end, in hundredths */
                                points: number;
                                /** @description fund and stock; known for today alone, for their past is not kept */
                                coverFen: number | null;
                            }[];
                            /** @description townships or villages, most first */
                            soldBy: {
                                code: string;
                                name: string;
                                kind: string;
                                /** @description signed fen */
                                fen: number;
                                channels: {
                                    /** @description signed fen */
                                    canteen: number;
                                    /** @description signed fen */
                                    welfare: number;
                                    /** @description signed fen */
                                    employee: number;
                                    /** @description signed fen */
                                    helped: number;
                                };
                            }[];
                            toDo: {
                                /** @enum {string} */
                                kind: "fund_short" | "objection_due" | "statement_waiting";
                                place: {
                                    code: string;
                                    name: string;
                                    kind: string;
                                };
                                /** @description objections or statements; per cent covered for fund_short */
                                count: number;
                                fen: number;
                                /** @description the last day to answer */
                                by: string | null;
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
