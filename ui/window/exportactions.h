// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/context.h"

#include <QObject>

namespace evenhost::window {

/// Puts the answer into files for others.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    ExportActions(Context context, QObject* parent);

    /// The PDF report; asks for the file.
    void exportPdf();

private:
    [[nodiscard]] QString suggestedFile(const QString& extension) const;

    Context m_context;
};

} // namespace evenhost::window
