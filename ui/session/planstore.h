// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/textfile.h"
#include "session/plansession.h"

#include <QObject>
#include <QString>

#include <optional>

namespace evenhost::session {

/// Where the open plan comes from and where it is saved. Asks nobody anything: failures come back as findings, and
/// the open plan stays as it was.
class PlanStore : public QObject
{
    Q_OBJECT

public:
    explicit PlanStore(PlanSession* session, QObject* parent = nullptr);

    /// An empty plan with the catalogue's planning values; `today` becomes its date.
    void startNew();
    [[nodiscard]] base::Result<base::Done> open(const QString& path);
    /// A plan that comes with the program: opens as one that was never saved.
    [[nodiscard]] base::Result<base::Done> openExample(const QString& resource);

    /// Saves to the session's path. Fails with file_changed when somebody else wrote the file meanwhile.
    [[nodiscard]] base::Result<base::Done> save();
    /// Saves to another path, or over whatever is there.
    [[nodiscard]] base::Result<base::Done> saveTo(const QString& path);

    /// Name for a plan that was never saved: its title, cleaned; ends in ".evenhost.yaml".
    [[nodiscard]] QString suggestedName() const;

private:
    [[nodiscard]] base::Result<base::Done> write(const QString& path,
                                                 const std::optional<documents::FileStamp>& expected);

    PlanSession* m_session;
    std::optional<documents::FileStamp> m_stamp;
};

} // namespace evenhost::session
