// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace evenhost::session {
class FormatSource;
class PlanSession;
} // namespace evenhost::session

namespace evenhost::window {

/// The answer at the bottom of the window: what to do, why, how sure, and a way to ask on.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    VerdictBar(session::PlanSession* session, session::FormatSource* formats, QWidget* parent = nullptr);

    /// The whole answer as plain text.
    [[nodiscard]] QString text() const;

signals:
    void whyRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showRecomputing(bool recomputing);
    void updateColours();
    /// The sentence beside the headline, or below it where large type leaves it too little room.
    void arrange();

    session::PlanSession* m_session;
    session::FormatSource* m_formats;
    QLabel* m_headline;
    QLabel* m_sentence;
    QLabel* m_range;
    QPushButton* m_why;
    QGridLayout* m_layout;
    bool m_sentenceBelow = false;
    QString m_text;
};

} // namespace evenhost::window
