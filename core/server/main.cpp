// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/Program.h"

#include <QCoreApplication>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

int main(int argc, char** argv) {
#ifdef Q_OS_UNIX
    umask(077); // databases, backups and keys are for their owner alone
#endif
    // GLib's loop writes to itself each time a socket begins or ends to wait for room, twice for every answer; Qt's own
    // does not.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("autospace-core"));
    return autospace::Program(QCoreApplication::arguments().sliced(1)).run();
}
