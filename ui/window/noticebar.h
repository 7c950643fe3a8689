// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QVBoxLayout;

namespace evenhost::window {

/// Strips above the plan that say what happened to its file and offer what can be done, without stopping the typing.
/// One strip a subject, known by its name; text is plain.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        std::function<void()> act;
    };
    enum class Weight { Quiet, Urgent };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Puts up a strip, or changes the one of that name. It can always be closed.
    void put(const QString& name, Weight weight, const QString& text, const std::vector<Choice>& choices);
    void take(const QString& name);
    /// What a strip says; empty when there is none.
    [[nodiscard]] QString text(const QString& name) const;

private:
    QVBoxLayout* m_rows;
    std::map<QString, QWidget*> m_strips;
};

} // namespace evenhost::window
