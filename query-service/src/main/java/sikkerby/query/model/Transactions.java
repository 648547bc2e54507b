package sikkerby.query.model;

import java.time.Duration;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Lets Axon work in Spring's transactions; one within another is a savepoint. While the database is away, a patient one
 * waits for it, so that projections go on the moment it is back.
 */
public final class Transactions implements TransactionManager {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final PlatformTransactionManager transactions;
    private volatile boolean patient;

    public Transactions(PlatformTransactionManager transactions) {
        this(transactions, false);
    }

    private Transactions(PlatformTransactionManager transactions, boolean patient) {
        this.transactions = transactions;
        this.patient = patient;
    }

    static Transactions patient(PlatformTransactionManager transactions) {
        return new Transactions(transactions, true);
    }

    /** From now on it waits no more: whoever still does gives up. */
    void hurry() {
        patient = false;
    }

    @Override
    public Transaction startTransaction() {
        var status = begin();
        return new Transaction() {
            @Override
            public void commit() {
                transactions.commit(status);
            }

            @Override
            public void rollback() {
                if (!status.isCompleted()) transactions.rollback(status);
            }
        };
    }

    private TransactionStatus begin() {
        var nested = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
        while (true) {
            try {
                return transactions.getTransaction(nested);
            } catch (CannotCreateTransactionException away) {
                if (!patient) throw away;
                LOG.debug("Waiting for the database", away);
                pause(away);
            }
        }
    }

    private static void pause(CannotCreateTransactionException away) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw away;
        }
    }
}
