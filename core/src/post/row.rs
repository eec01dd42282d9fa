//! The identifiers of rows. A finding stores one; what the row says is looked up in the tables of its revision.

use crate::wire_types;

wire_types! {
    /// A row of the tables of rules, powers and forms. Codes are never used twice, whatever becomes of a row.
    pub enum Row: code {
        /// What is named must be known to the log.
        SubjectKnown = "subject_known",
        /// Who acts must be known to the log.
        ActorKnown = "actor_known",
        /// The device through which someone asks must be known to the log.
        ViaKnown = "via_known",
        /// What the host did nobody else tells with force.
        HostTellsItself = "host_tells_itself",
        /// What gives or takes a power is told by who did it or has that power.
        TellerCompetent = "teller_competent",
        /// Another's act stands on more than a colleague's word.
        ActAttested = "act_attested",
        /// An identifier names one thing.
        IdUnused = "id_unused",
        /// A log is founded once.
        LogNew = "log_new",
        /// Places outside the scope of the log are entered elsewhere.
        WithinLogScope = "within_log_scope",
        /// A day must lie within the calendar.
        CalendarReaches = "calendar_reaches",
        /// A revision must be known, and not older.
        RevisionKnown = "revision_known",
        /// A mark is corrected with a confirmed clock.
        CorrectionConfirmed = "correction_confirmed",
        /// A shift that is over stays as it was.
        ShiftNotOver = "shift_not_over",
        /// An appointment or account that has ended cannot end again or change.
        NotEnded = "not_ended",
        /// The camera must stand in this dock.
        CameraInDock = "camera_in_dock",
        /// A camera is issued to one person at a time.
        CameraNotIssued = "camera_not_issued",
        /// Who hands over must have the camera.
        CameraWithGiver = "camera_with_giver",
        /// What ends must be open.
        OpenToEnd = "open_to_end",
        /// Whose recording it is must be known.
        WearerKnown = "wearer_known",
        /// The clocks of telling and recording agree.
        ClockAgrees = "clock_agrees",
        /// An unconfirmed clock does not jump.
        ClockNoJump = "clock_no_jump",
        /// What is told lies within the window.
        WithinWindow = "within_window",
        /// The Order is in force.
        OrderInForce = "order_in_force",
        /// Danger excuses what could not be done.
        DangerExcuses = "danger_excuses",
        /// A personal code is consistent.
        CodeConsistent = "code_consistent",
        /// Inventory and serial numbers are unique among what is live.
        NumberUnique = "number_unique",
        /// The Order was not published before it was registered.
        PublishedAfterRegistration = "published_after_registration",
        /// The day of official publication is entered once.
        PublicationStands = "publication_stands",
        /// The face stands in view as long as the Order says, whatever is set.
        FaceFloor = "face_floor",
        /// Recordings are kept as long as the Order says, whatever is set.
        RetentionFloor = "retention_floor",
        /// A shift is one span within 24 hours.
        ShiftWithinDay = "shift_within_day",
        /// Responsible persons of a shift are named by an order.
        ResponsibleListed = "responsible_listed",
        /// Service stands on a word that counts.
        ServiceRecorded = "service_recorded",
        /// Roles of the Order are for officials of customs bodies.
        CustomsOfficial = "customs_official",
        /// Administrators and responsible persons act within one customs body.
        RoleWithinBody = "role_within_body",
        /// The wearer is one by official powers.
        WearerByPowers = "wearer_by_powers",
        /// The deputy head is one by the distribution of powers.
        DeputyByDistribution = "deputy_by_distribution",
        /// Heads act by personnel orders.
        HeadByPersonnelOrder = "head_by_personnel_order",
        /// Appointees of a customs body are named by its order.
        AppointedByBody = "appointed_by_body",
        /// Appointees of the Customs Service are named by its separate order.
        AppointedByService = "appointed_by_service",
        /// An order that appoints says who signed it.
        AppointmentOrder = "appointment_order",
        /// Duties that should be separate are.
        DutiesSeparate = "duties_separate",
        /// Who gets an account for cameras is an authorised person.
        AccountOfWearer = "account_of_wearer",
        /// Who gets an account for viewing is listed.
        UserListed = "user_listed",
        /// Access to video is granted by an order of the Service or the territorial body.
        AccessByOrder = "access_by_order",
        /// An access order says why the service needs it.
        AccessOrder = "access_order",
        /// Video is viewed for the five purposes.
        ViewingPurposes = "viewing_purposes",
        /// What someone learned stands on more than the own word.
        TrainingAttested = "training_attested",
        /// A responsible person acts in the own shift.
        OwnShift = "own_shift",
        /// An act before or after the own shift is marked.
        OwnShiftMargin = "own_shift_margin",
        /// A clock off by exactly the change of the clocks is checked afresh.
        ClockOffByChange = "clock_off_by_change",
        /// Every part has an inventory number.
        InventoryNumber = "inventory_number",
        /// Who receives a camera is an authorised person.
        WearerAppointed = "wearer_appointed",
        /// Who receives a camera has a live account.
        WearerAccount = "wearer_account",
        /// Who receives a camera is in service.
        WearerInService = "wearer_in_service",
        /// Of who receives a camera something says whether he is in service.
        ServiceKnown = "service_known",
        /// The dock works.
        DockWorking = "dock_working",
        /// The wearer authorised at this dock.
        AuthorisationLive = "authorisation_live",
        /// The authorisation has not lapsed.
        AuthorisationFresh = "authorisation_fresh",
        /// The wearer was briefed.
        Briefed = "briefed",
        /// A check counts.
        CheckLive = "check_live",
        /// The camera works.
        CameraWorking = "camera_working",
        /// The mount goes with the camera.
        MountWithCamera = "mount_with_camera",
        /// The charge is enough.
        ChargeEnough = "charge_enough",
        /// The free memory is enough.
        MemoryEnough = "memory_enough",
        /// The camera's clock is right.
        ClockRight = "clock_right",
        /// The camera's clock is nearly right.
        ClockNearlyRight = "clock_nearly_right",
        /// What the responsible person let pass.
        IssuedByDecision = "issued_by_decision",
        /// A decision says why.
        DecisionReason = "decision_reason",
        /// One person has so many cameras.
        CamerasEach = "cameras_each",
        /// A reserve camera is put into use by a memo.
        ReserveByMemo = "reserve_by_memo",
        /// Who issues is another than who receives.
        IssuedByAnother = "issued_by_another",
        /// Nobody takes a camera without authorising at the dock.
        RemovalAuthorised = "removal_authorised",
        /// A camera is taken after its issue.
        RemovalIssued = "removal_issued",
        /// Any other removal names who did it.
        RemovalNamed = "removal_named",
        /// A removal by another than an authorised person names its ground.
        RemovalGrounded = "removal_grounded",
        /// The wearer puts the camera back himself.
        ReturnedByWearer = "returned_by_wearer",
        /// A reason told later covers what was found about a return.
        ReturnExcused = "return_excused",
        /// In the presence of the responsible person.
        ReturnedInPresence = "returned_in_presence",
        /// A flat camera too.
        FlatInPresence = "flat_in_presence",
        /// A responsible person is on duty.
        ResponsibleOnDuty = "responsible_on_duty",
        /// Presence is attested by another than the wearer.
        PresenceByAnother = "presence_by_another",
        /// After the responsible person has checked it.
        CheckedBeforeReturn = "checked_before_return",
        /// The mount comes back with the camera.
        MountReturned = "mount_returned",
        /// Between two removals someone tells of a return.
        ReturnTold = "return_told",
        /// Before a camera turns up in another dock, someone tells that it was taken.
        RemovalTold = "removal_told",
        /// The camera comes back when the shift is over.
        ReturnedInTime = "returned_in_time",
        /// The receiver of a camera authorises at the dock.
        ReceiverAuthorised = "receiver_authorised",
        /// The giver of a camera returns it to the dock.
        GiverReturned = "giver_returned",
        /// Breaks are those that IV.1:2 lists.
        BreakListed = "break_listed",
        /// Recording is in working hours.
        RecordedInService = "recorded_in_service",
        /// Recording ends when working hours are over.
        StoppedInService = "stopped_in_service",
        /// Stage two was done.
        IdentifiedAtStart = "identified_at_start",
        /// Who attests a rite tells of it himself.
        AttestedBySource = "attested_by_source",
        /// The face stood in view long enough.
        FaceInView = "face_in_view",
        /// The face stood in view no longer than the Order says.
        FaceNotTooLong = "face_not_too_long",
        /// What stage two says aloud.
        SpokenAtStart = "spoken_at_start",
        /// Clearly and distinctly.
        SpokenClearly = "spoken_clearly",
        /// A time spoken in the repeated hour means two instants.
        SpokenUnambiguously = "spoken_unambiguously",
        /// At the end too, the face stood in view long enough.
        FaceInViewAtEnd = "face_in_view_at_end",
        /// At the end too, it stood in view no longer than the Order says.
        FaceNotTooLongAtEnd = "face_not_too_long_at_end",
        /// At the end too, clearly and distinctly.
        SpokenClearlyAtEnd = "spoken_clearly_at_end",
        /// At the end too, a time spoken in the repeated hour means two instants.
        SpokenUnambiguouslyAtEnd = "spoken_unambiguously_at_end",
        /// The rite at the end was done.
        IdentifiedAtEnd = "identified_at_end",
        /// What the rite at the end says aloud.
        SpokenAtEnd = "spoken_at_end",

        /// The host founds logs.
        HostFounds = "host_founds",
        /// The host keeps settings, calendar, revision.
        HostKeepsSettings = "host_keeps_settings",
        /// The host keeps places.
        HostKeepsPlaces = "host_keeps_places",
        /// The host keeps the roster.
        HostKeepsRoster = "host_keeps_roster",
        /// The host keeps the inventory.
        HostKeepsInventory = "host_keeps_inventory",
        /// The host keeps schedules.
        HostKeepsSchedule = "host_keeps_schedule",
        /// The host keeps the clock.
        HostKeepsClock = "host_keeps_clock",
        /// An account administrator corrects a wrong clock.
        AccountAdministratorCorrectsClock = "account_administrator_corrects_clock",
        /// A technical administrator corrects a wrong clock.
        TechnicalAdministratorCorrectsClock = "technical_administrator_corrects_clock",
        /// The host enters orders that officials signed.
        HostEntersOrders = "host_enters_orders",
        /// The head of a customs body appoints.
        HeadAppoints = "head_appoints",
        /// An account administrator creates and deletes accounts.
        AdministratorKeepsAccounts = "administrator_keeps_accounts",
        /// An account administrator manages access.
        AdministratorManagesAccess = "administrator_manages_access",
        /// A responsible person briefs.
        ResponsibleBriefs = "responsible_briefs",
        /// A responsible person checks cameras.
        ResponsibleChecksCameras = "responsible_checks_cameras",
        /// A responsible person checks docks.
        ResponsibleChecksDocks = "responsible_checks_docks",
        /// A responsible person issues cameras.
        ResponsibleIssues = "responsible_issues",
        /// A dock issues on the strength of a check and an authorisation.
        DockIssues = "dock_issues",
        /// An authorised person authorises at a dock.
        WearerAuthorises = "wearer_authorises",
        /// An official may hand a camera over, as far as powers go.
        OfficialHandsOver = "official_hands_over",
    }
}
