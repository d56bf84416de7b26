/** The passwords of eight and more characters that lead every list of leaked ones; guessers begin with these. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `00000000 11111111 12121212 12312312 123123123 123321123 1234567890 12341234 12344321 12345678 123456789 1234567891
  12345678910 123456789a 123456789q 1234qwer 12qwaszx 147258369 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 22222222 33333333
  55555555 66666666 77777777 87654321 88888888 98765432 987654321 9876543210 99999999 a1234567 a12345678 a123456789
  aa123456 aa12345678 abc12345 abcd1234 abcdefgh access14 admin123 administrator alexande asdasdasd asdf1234 asdfasdf
  asdfghjk asdfghjkl asdfghjkl1 baseball basketball blink182 butterfly changeme charlie1 chocolate computer corvette
  counterstrike danielle dragon12 einstein elephant football football1 football123 fuckyou1 garfield hello123 iloveyou
  iloveyou1 iloveyou2 internet jennifer jessica1 jordan23 letmein1 letmein123 liverpool liverpool1 lovelove master123
  maverick mercedes michael1 michelle midnight monkey12 mustang1 mypassword newyork1 nicholas nothing1 p@ssw0rd p@ssword
  passpass passw0rd password password! password1 password12 password123 password1234 password2 patricia pokemon1 princess
  princess1 q1w2e3r4 q1w2e3r4t5 qazwsx123 qazwsxedc qq123456 qwer1234 qwerasdf qwerqwer qwertyui qwertyuiop qwerty12
  qwerty123 qwerty1234 qwertz123 samantha samsung1 secret123 security shadow12 starwars steelers sunshine sunshine1
  superman superman1 superstar test1234 testtest tinkerbell trustno1 victoria welcome1 welcome123 whatever william1
  zaq12wsx zaq1zaq1 zxcvbnm1 zxcvbnm123 zxcvbnma`.split(/\s+/),
)
