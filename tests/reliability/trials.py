"""All trials, promise by promise. A trial of which nothing is tried in small is left out there."""

from functools import partial

from tests.reliability import damage, disks, instances, journeys, kills, powercut, privacy
from tests.reliability.trial import Trial

TRIALS = (
    Trial("P1", "kill -9 in saves", kills.kill_in_saves, (6, 1000, 10_000)),
    Trial("P2", "power cuts at any call, first start included", powercut.cut_power, (60, 10_000, 200_000)),
    Trial("P2", "the same, nothing synced", partial(powercut.cut_power, weak="off"), (20, 300, 300), must_fail=True),
    Trial(
        "P2", "the same, SQLite's defaults", partial(powercut.cut_power, weak="full"), (0, 300, 300), must_fail=True
    ),
    Trial(
        "P2", "the same, WAL and NORMAL", partial(powercut.cut_power, weak="normal"), (0, 300, 300), must_fail=True
    ),
    Trial("P4", "full and read-only disks, real ones", disks.fill_disks, (1, 12, 100)),
    Trial("P4", "records held by another program", disks.hold_records, (1, 5, 20)),
    Trial("P4", "the folder is gone, and back", disks.remove_folder, (1, 20, 100)),
    Trial("P5", "kill -9 in migrations", kills.kill_in_migrations, (4, 200, 5000)),
    Trial("P6", "damaged records at the start", damage.damage_records, (16, 1000, 20_000)),
    Trial("P8", "one bit flipped", damage.flip_bits, (100, 2500, 100_000)),
    Trial("P8", "the same, without digests", damage.flip_bits_without_digests, (100, 500, 500), must_fail=True),
    Trial("P9", "kill -9 in copies and restores", kills.kill_in_copies, (4, 200, 2000)),
    Trial("P10", "restore drill: nothing left but the copies", journeys.restore_drills, (1, 20, 200)),
    Trial("P11", "records out and in again, three formats", journeys.round_trips, (400, 10_000, 50_000)),
    Trial("P14", "journeys with wrong clocks", journeys.journeys, (4, 2000, 100_000)),
    Trial("P17", "twelve starts at once", instances.start_together, (2, 25, 500)),
    Trial("P18", "sockets opened", privacy.open_no_socket, (1, 3, 10)),
    Trial("P18", "the same for one who opens one", privacy.open_a_socket, (1, 1, 1), must_fail=True),
    Trial("P18", "a life without a network", privacy.live_without_network, (0, 3, 10)),
    Trial("P19", "modes of files under umask 0", privacy.make_files_private, (1, 3, 10)),
    Trial("P19", "answers in logs, errors, elsewhere", privacy.look_for_answers, (1, 3, 10)),
    Trial("P20", "answers left after deletion", privacy.delete_everything, (1, 10, 100)),
)
