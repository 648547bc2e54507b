package sikkerby.command.act;

/** What somebody is in the cooperation; what each may do stands in the table "who may" (command-service/README.md). */
public enum Role {
    COORDINATOR,
    SECRETARIAT,
    STEERING_GROUP,
    AUDITOR,
    DPO
}
